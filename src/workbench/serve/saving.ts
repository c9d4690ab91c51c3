import type { OriginalFile } from '../files/read-workbook-file'
import { saveFile, workbookBytes } from '../files/save-workbook-file'
import type { WorkbookData } from '../workbook/data'

/** What became of a save: a moment, or a sentence. */
export type SaveNews = { kind: 'saving' } | { kind: 'saved'; at: string } | { kind: 'saveFailed'; message: string }

/** How long nobody has to have edited before the file is written, in milliseconds. */
const calm = 1_200
/** How long after a save that failed another one is tried, in milliseconds. */
const patience = 10_000

/** Writes the workbook to its file a moment after each edit, keeping one backup of what was opened. */
export class Saving {
  private timer: NodeJS.Timeout | null = null
  private written: string
  private running: Promise<void> = Promise.resolve()
  private isFirst = true

  constructor(
    readonly path: string,
    private readonly original: OriginalFile,
    private readonly before: WorkbookData,
    private readonly dump: () => WorkbookData,
    private readonly tell: (news: SaveNews) => void,
  ) {
    this.written = JSON.stringify(before)
  }

  /** Something was edited: it will be written soon. */
  soon(after = calm): void {
    this.stop()
    this.timer = setTimeout(() => void this.now(), after)
  }

  /** Waits for nothing more. */
  stop(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
  }

  /** Writes what is not written yet, and waits for it. */
  now(): Promise<void> {
    this.stop()
    this.running = this.running.then(() => this.write())
    return this.running
  }

  private async write(): Promise<void> {
    try {
      const after = this.dump()
      const text = JSON.stringify(after)
      if (text === this.written) return
      this.tell({ kind: 'saving' })
      await saveFile(this.path, workbookBytes(this.original, this.before, after), { backup: this.isFirst })
      this.isFirst = false
      this.written = text
      this.tell({ kind: 'saved', at: new Date().toISOString() })
    } catch (error) {
      this.tell({ kind: 'saveFailed', message: (error as Error).message })
      this.soon(patience)
    }
  }
}
