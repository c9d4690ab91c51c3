import { quietly } from './o-spreadsheet'

/** An edit as the library sends it, or word of where somebody is. */
export interface SessionMessage {
  type: string
  serverRevisionId?: string
  nextRevisionId?: string
  [field: string]: unknown
}

type Listener = (message: SessionMessage) => void

const edits = new Set(['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE'])

/**
 * Puts everybody's edits in one order: an edit counts only when it was made on the latest one; then all hear of it, its author
 * included. Who was too late hears of the other edit first, and sends again.
 */
export class Ordering {
  private readonly listeners = new Map<string, Listener>()
  /** Told each edit that was taken. */
  onEdit: () => void = () => {}

  constructor(private current: string) {}

  get revisionId(): string {
    return this.current
  }

  /** The library's own name for being given a message to send on. */
  async sendMessage(message: SessionMessage): Promise<void> {
    this.send(message)
  }

  /** Takes a message, or drops it because it came too late; says which. */
  send(message: SessionMessage): boolean {
    const isEdit = edits.has(message.type)
    if (isEdit) {
      if (message.serverRevisionId !== this.current || !message.nextRevisionId) return false
    }
    this.deliver(message, isEdit)
    if (isEdit) this.onEdit()
    return true
  }

  /** The workbook's own model is the first to listen: an edit that it cannot take does not count, and nobody hears of it. */
  private deliver(message: SessionMessage, isEdit: boolean): void {
    const before = this.current
    if (isEdit) this.current = message.nextRevisionId!
    const [own, ...others] = this.listeners.values()
    try {
      quietly(() => own?.(message))
    } catch (error) {
      this.current = before
      throw error
    }
    for (const listener of others) listener(message)
  }

  onNewMessage(id: string, listener: Listener): void {
    this.listeners.set(id, listener)
  }

  leave(id: string): void {
    this.listeners.delete(id)
  }
}
