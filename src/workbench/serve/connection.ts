import { randomUUID } from 'node:crypto'
import type { WebSocket } from 'ws'
import type { SessionMessage } from '../engine/ordering'
import type { FrameShown, HostMessage, PageMessage, Revision } from '../link/messages'
import type { PersonAnswer, Question, Shown } from '../runtime/shown'
import type { Edit, RunResult } from '../runtime/workbench'
import type { Desk } from './desk'
import { editOf } from './page-edit'

/** How many calls of one page run at the same time; further ones wait. */
const atOnce = 10

/** How many may wait; whoever asks for more is no page of a person. */
const mostWaiting = 5_000
/** How much of what a page is told may wait for it to listen, in bytes. */
const mostUnheard = 128 * 1024 * 1024

/** What is answered for who has left. */
const closed: PersonAnswer = { button: 'CLOSE', text: '' }

/** One page in a browser: its edits, the runs it asked for, what they show. */
export class Connection {
  private readonly id = randomUUID()
  private readonly questions = new Map<string, (answer: PersonAnswer) => void>()
  private readonly waiting: (() => Promise<void>)[] = []
  private running = 0

  constructor(
    private readonly socket: WebSocket,
    private readonly desk: Desk,
  ) {
    desk.join(this)
    desk.workbook.engine.ordering.onNewMessage(this.id, (revision) => this.send({ kind: 'revision', revision }))
    this.send(desk.hello(this.id))
    socket.on('message', (data) => this.receive(String(data)))
    socket.on('close', () => this.leave())
    socket.on('error', () => this.leave())
  }

  send(message: HostMessage): void {
    if (this.socket.readyState !== this.socket.OPEN) return
    // Who does not listen joins again, with the workbook as it is then.
    if (this.socket.bufferedAmount > mostUnheard) this.socket.terminate()
    else this.socket.send(JSON.stringify(message))
  }

  private leave(): void {
    this.desk.leave(this)
    this.desk.workbook.engine.ordering.leave(this.id)
    for (const answer of this.questions.values()) answer(closed)
    this.questions.clear()
  }

  /** What is not a message of ours ends the connection: only our own page speaks here. */
  private receive(text: string): void {
    let message: PageMessage
    try {
      message = JSON.parse(text) as PageMessage
      this.take(message)
    } catch {
      this.socket.close(1008)
    }
  }

  private take(message: PageMessage): void {
    switch (message.kind) {
      case 'revision':
        this.takeEdit(message.revision)
        return
      case 'run':
        this.queue(() => this.runMenu(message.functionName))
        return
      case 'call':
        this.queue(() => this.call(message))
        return
      case 'answer':
        this.questions.get(message.id)?.({ button: String(message.button), text: String(message.text) })
        this.questions.delete(message.id)
        return
      case 'active':
        this.desk.activate(Number(message.sheet))
        return
      case 'language':
        this.queue(() => this.desk.speak(String(message.code)))
        return
      case 'closed':
        return
      default:
        throw new Error('no such message')
    }
  }

  /** A person's edit fires the script's `onEdit`; what the script writes then fires nothing. */
  private takeEdit(revision: Revision): void {
    const { workbook } = this.desk
    const edit = this.desk.offers('onEdit') ? editOf(workbook, revision) : null
    const isTaken = workbook.engine.ordering.send(revision as unknown as SessionMessage)
    if (isTaken && edit) this.queue(() => this.runEdit(edit))
  }

  private async runEdit(edit: Edit): Promise<void> {
    const result = await this.desk.bench.edited(edit, { onShow: (shown) => this.show(shown) })
    if (result?.error) this.send({ kind: 'failed', functionName: 'onEdit', message: this.desk.explain(result.error) })
  }

  private queue(work: () => Promise<void>): void {
    if (this.waiting.length < mostWaiting) this.waiting.push(work)
    else this.socket.close(1008)
    this.next()
  }

  private next(): void {
    if (this.running >= atOnce) return
    const work = this.waiting.shift()
    if (!work) return
    this.running++
    void work()
      .catch(({ message }: Error) => this.send({ kind: 'failed', functionName: '', message }))
      .finally(() => {
        this.running--
        this.next()
      })
  }

  private async runMenu(functionName: string): Promise<void> {
    if (!this.desk.offers(functionName)) return
    this.send({ kind: 'running', functionName, on: true })
    const { error, killed } = await this.run(functionName, [{ authMode: 'FULL' }])
    this.send({ kind: 'running', functionName, on: false })
    if (error || killed) this.send({ kind: 'failed', functionName, message: this.desk.explain(error) })
  }

  private async call({ id, frame, functionName, args }: Extract<PageMessage, { kind: 'call' }>): Promise<void> {
    const answer = (rest: { value?: string; error?: { name: string; message: string } }) =>
      this.send({ kind: 'called', id, frame, ...rest })
    const list = listIn(args)
    if (!list || !this.desk.offers(functionName)) {
      return answer({ error: { name: 'Error', message: `Script function not found: ${functionName}` } })
    }
    const { value, error, killed } = await this.run(functionName, list)
    if (error || killed) return answer({ error: { name: error?.name ?? 'Error', message: error?.message ?? '' } })
    answer({ value: JSON.stringify(value ?? null) })
  }

  /** Runs a function; a tab that it put in front comes to the front of this page. Never rejects. */
  private async run(functionName: string, args: unknown[]): Promise<Pick<RunResult, 'value' | 'error' | 'killed'>> {
    const before = this.desk.workbook.activeSheet()
    const result = await this.desk.bench
      .run(functionName, args, { onShow: (shown) => this.show(shown), onAsk: (question) => this.ask(question) })
      .catch(({ name, message, stack }: Error) => ({ error: { name, message, stack: stack ?? '' }, killed: false }))
    const sheet = this.desk.workbook.activeSheet()
    if (sheet !== before) this.send({ kind: 'activate', sheet })
    return result
  }

  private show(shown: Shown): void {
    if (shown.kind === 'toast') {
      this.send({ kind: 'toast', title: shown.title, text: shown.text, seconds: shown.seconds })
    } else if (shown.kind === 'recorded') {
      this.send({ kind: 'toast', title: shown.method, text: briefly(shown.what), seconds: null })
    } else if (shown.kind === 'sidebar' || shown.kind === 'modal' || shown.kind === 'modeless') {
      const page: FrameShown = this.desk.frame(shown)
      this.send({ kind: 'show', page })
    }
  }

  private ask(question: Question): Promise<PersonAnswer> {
    if (this.socket.readyState !== this.socket.OPEN) return Promise.resolve(closed)
    return new Promise((resolve) => {
      const id = randomUUID()
      this.questions.set(id, resolve)
      this.send({ kind: 'ask', id, question })
    })
  }
}

/** What a recorder would have sent, in a line. */
function briefly(what: Record<string, unknown>): string {
  const parts = Object.entries(what).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  return parts.join(' · ').slice(0, 200)
}

/** The arguments of a call; null when the text is no JSON of a list. */
function listIn(args: string): unknown[] | null {
  try {
    const list: unknown = JSON.parse(args)
    return Array.isArray(list) ? list : null
  } catch {
    return null
  }
}
