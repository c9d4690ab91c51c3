import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import WebSocket from 'ws'
import type { HostMessage, PageMessage } from '../../../src/workbench/link/messages'
import { type Served, serve } from '../../../src/workbench/serve/serve'

const built = join(__dirname, '../../../build/workbench')

/** A small script, as its author would write it. */
const script = `
let calls = 0
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Ask', 'ask').addToUi() }
function echo(value) { return value }
function write(text) { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(text); return 'written' }
function fail() { throw new Error('as it should') }
function ask() { return String(SpreadsheetApp.getUi().alert('Really?', SpreadsheetApp.getUi().ButtonSet.YES_NO)) }
function secret_() { return 'nobody may know' }
`

/** A folder with a script and a file, gone afterwards. */
export class ServedFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'serve-'))
  private readonly open: Served[] = []

  constructor(text = script) {
    cpSync(join(built, '../../appsscript.json'), join(this.path, 'script/appsscript.json'))
    writeFileSync(join(this.path, 'script/code.js'), text)
  }

  put(name: string, text: string | Uint8Array): string {
    const file = join(this.path, name)
    writeFileSync(file, text)
    return file
  }

  /** Serves a file of the folder. */
  async serve(name: string): Promise<Served> {
    const served = await serve(
      {
        file: join(this.path, name),
        sample: '',
        folder: this.path,
        script: join(this.path, 'script'),
        name: 'Script',
        port: 0,
        language: 'en',
      },
      built,
    )
    this.open.push(served)
    return served
  }

  async remove(): Promise<void> {
    for (const served of this.open.splice(0)) await served.close()
    rmSync(this.path, { recursive: true, force: true })
  }
}

/** What a page in the browser does over its line, without a browser. */
export class PageByLine {
  readonly heard: HostMessage[] = []
  closed: number | null = null
  private readonly waiting: (() => void)[] = []

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data) => {
      this.heard.push(JSON.parse(String(data)) as HostMessage)
      for (const look of this.waiting.splice(0)) look()
    })
    socket.on('close', (code) => {
      this.closed = code
      for (const look of this.waiting.splice(0)) look()
    })
  }

  static async open(address: string): Promise<PageByLine> {
    const { origin, host, search } = new URL(address)
    const page = new PageByLine(new WebSocket(`ws://${host}/${search}`, { origin }))
    await page.until(() => page.heard.some(({ kind }) => kind === 'hello'))
    return page
  }

  say(message: PageMessage | object | string): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message))
  }

  /** Waits until something holds; looks again at each message. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.waiting.push(resolve))
  }

  /** Calls a function as google.script.run does. */
  async call(
    functionName: string,
    args: string,
    id = functionName,
  ): Promise<{ value?: string; error?: { message: string } }> {
    this.say({ kind: 'call', id, frame: 'f', functionName, args })
    const answer = () => this.heard.find((message) => message.kind === 'called' && message.id === id)
    await this.until(() => answer() !== undefined || this.closed !== null)
    if (this.closed !== null) throw new Error(`The line was closed with ${this.closed}`)
    return answer() as { value?: string; error?: { message: string } }
  }

  leave(): void {
    this.socket.close()
  }
}
