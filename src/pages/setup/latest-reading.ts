/** What is known while a sheet is read again and again: whether a reading is under way, and what went wrong with the last. */
export interface ReadingState {
  busy: boolean
  failure: string
}

/** Reads one thing at a time; of what is asked meanwhile only the last is read, and only the last answer is taken. */
export class LatestReading<Asked, Answer> {
  private running = false
  private waiting: { asked: Asked } | null = null
  private last: { asked: Asked } | null = null

  constructor(
    private readonly read: (asked: Asked) => Promise<Answer>,
    private readonly take: (answer: Answer) => void,
    private readonly tell: (state: ReadingState) => void,
  ) {}

  /** Asks for one more reading. */
  async ask(asked: Asked): Promise<void> {
    this.waiting = { asked }
    if (this.running) return
    this.running = true
    let failure = ''
    while (this.waiting) {
      const { asked: now }: { asked: Asked } = this.waiting
      this.last = { asked: now }
      this.waiting = null
      this.tell({ busy: true, failure: '' })
      try {
        const answer = await this.read(now)
        failure = ''
        if (!this.waiting) this.take(answer)
      } catch (error) {
        failure = (error as Error).message
      }
    }
    this.running = false
    this.tell({ busy: false, failure })
  }

  /** Asks for the last one again, after it failed. */
  async retry(): Promise<void> {
    if (this.last) await this.ask(this.last.asked)
  }
}
