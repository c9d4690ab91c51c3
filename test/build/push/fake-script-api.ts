import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A file as the Apps Script API takes it. */
export interface PushedFile {
  name: string
  type: 'SERVER_JS' | 'HTML' | 'JSON'
  source: string
}

/** Plays the part of the Apps Script API that a push uses, on this machine. */
export class FakeScriptApi {
  files: PushedFile[] = []
  readonly asked: string[] = []
  /** Answers everything with this instead. */
  failure: { status: number; message: string } | null = null

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeScriptApi> {
    const server = createServer((request, response) => {
      // Parts end anywhere, within a letter of two bytes too.
      request.setEncoding('utf8')
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => {
        const { status, answer } = api.answer(`${request.method} ${request.url?.split('?')[0]}`, body)
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer))
      })
    })
    const api = new FakeScriptApi(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
    return api
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`
  }

  stop(): void {
    this.server.close()
    this.server.closeAllConnections()
  }

  private answer(asked: string, body: string): { status: number; answer: object } {
    this.asked.push(asked)
    if (this.failure) {
      const { status, message } = this.failure
      return { status, answer: { error: { code: status, message, status: 'FAILED' } } }
    }
    if (asked.startsWith('PUT')) this.files = (JSON.parse(body) as { files: PushedFile[] }).files
    return { status: 200, answer: { scriptId: 'a-script', files: this.files } }
  }
}
