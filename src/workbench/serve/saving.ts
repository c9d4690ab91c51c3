import { randomBytes } from 'node:crypto'
import { mkdir, unlink } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { OriginalFile } from '../files/read-workbook-file'
import { saveFile, workbookBytes } from '../files/save-workbook-file'
import type { WorkbookData } from '../workbook/data'

/** A save that failed: a sentence, why, and where a copy of everything stands meanwhile; '' when nowhere. */
export interface SaveFailure {
  kind: 'saveFailed'
  message: string
  code: string
  copy: string
}

/** What became of a save: a moment, or a sentence. */
export type SaveNews = { kind: 'saving' } | { kind: 'saved'; at: string } | SaveFailure

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
  private readonly mark = randomBytes(2).toString('hex')
  private failure: SaveFailure | null = null
  private copied = ''

  constructor(
    readonly path: string,
    private readonly original: OriginalFile,
    private readonly before: WorkbookData,
    private readonly dump: () => WorkbookData,
    private readonly tell: (news: SaveNews) => void,
    /** Folders for a copy while the file cannot be written, the best first. */
    private readonly refuges: string[] = [],
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

  /** Writes what is not written yet, and waits for it; gives what went wrong. */
  async now(): Promise<SaveFailure | null> {
    this.stop()
    this.running = this.running.then(() => this.write())
    await this.running
    return this.failure
  }

  private async write(): Promise<void> {
    let bytes: Uint8Array | null = null
    let text = ''
    try {
      const after = this.dump()
      text = JSON.stringify(after)
      if (text === this.written) return await this.settle()
      this.tell({ kind: 'saving' })
      bytes = workbookBytes(this.original, this.before, after)
      await saveFile(this.path, bytes, { backup: this.isFirst })
      this.isFirst = false
      this.written = text
      await this.settle()
      this.tell({ kind: 'saved', at: new Date().toISOString() })
    } catch (error) {
      const copy = bytes && text !== this.copied ? await this.keepCopy(bytes) : (this.failure?.copy ?? '')
      if (bytes && copy !== '') this.copied = text
      const { message, code } = error as Error & { code?: string }
      this.failure = { kind: 'saveFailed', message, code: code ?? '', copy }
      this.tell(this.failure)
      this.soon(patience)
    }
  }

  /** The file holds everything: a copy is not needed any more. */
  private async settle(): Promise<void> {
    if (this.failure && this.failure.copy !== '') await unlink(this.failure.copy).catch(() => undefined)
    this.failure = null
    this.copied = ''
  }

  /** Puts everything in the first folder that takes it; gives where. */
  private async keepCopy(bytes: Uint8Array): Promise<string> {
    const { name, ext } = parse(this.path)
    for (const folder of this.refuges) {
      const copy = join(folder, `${name}.unsaved-${this.mark}${ext}`)
      try {
        await mkdir(folder, { recursive: true })
        await saveFile(copy, bytes, { backup: false })
        return copy
      } catch {
        // The next folder may stand on another disk.
      }
    }
    return ''
  }
}
