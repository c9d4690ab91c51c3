import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { readWorkbookFile } from '../../src/workbench/files/read-workbook-file'
import type { WorkbookData } from '../../src/workbench/workbook/data'

const root = join(__dirname, '../..')

/** The samples of the repository. */
export const samples = {
  fr: join(root, 'samples/promotion-union-des-groupements.xlsx'),
  en: join(root, 'samples/cohort-craft-association.csv'),
}

/** The workbench as `npm start` starts it, over a copy of a file in a folder of its own. */
export class ServedWorkbench {
  private output = ''
  private constructor(
    readonly folder: string,
    readonly file: string,
    private readonly process: ChildProcess,
  ) {}

  /** Starts it on a copy of a file, or on a new file with this content. */
  static async start(source: string | { name: string; content: string }, language: string): Promise<ServedWorkbench> {
    const folder = mkdtempSync(join(tmpdir(), 'suivi-served-'))
    const file = join(folder, typeof source === 'string' ? basename(source) : source.name)
    if (typeof source === 'string') copyFileSync(source, file)
    else writeFileSync(file, source.content)
    const program = spawn(process.execPath, ['build/start.mjs', '--file', file, '--lang', language], {
      cwd: root,
      env: { ...process.env, BROWSER: 'none', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const served = new ServedWorkbench(folder, file, program)
    for (const stream of [program.stdout!, program.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => {
        served.output += text
      })
    await served.until(() => served.find() !== null || program.exitCode !== null)
    if (served.find() === null) throw new Error(`The workbench did not start: ${served.output}`)
    return served
  }

  /** The address it printed, token and all. */
  get address(): string {
    return this.find()!
  }

  /** Where it saves, as it said. */
  get path(): string {
    return /^Saved as you go in (.+)$/m.exec(this.output)![1]!
  }

  /** All it said so far. */
  get said(): string {
    return this.output
  }

  /** The workbook as it stands in the file on disk. */
  async saved(): Promise<WorkbookData> {
    return (await readWorkbookFile(this.path)).data
  }

  /** Waits until the file on disk says so. */
  async savedWhen(says: (workbook: WorkbookData) => boolean): Promise<WorkbookData> {
    let last: WorkbookData | null = null
    let trouble = ''
    await this.until(async () => {
      // A tab or a column that is looked for may not stand there yet.
      try {
        last = await this.saved()
        return says(last)
      } catch (error) {
        trouble = (error as Error).message
        return false
      }
    }).catch((error: Error) => {
      throw new Error(`${error.message} ${trouble}`)
    })
    return last!
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve))
    if (this.process.exitCode === null && this.process.kill('SIGTERM')) await ended
    rmSync(this.folder, { recursive: true, force: true })
  }

  private find(): string | null {
    return /(http:\/\/127\.0\.0\.1:\d+\/\S*)\nSaved .*\n/.exec(this.output)?.[1] ?? null
  }

  private async until(holds: () => boolean | Promise<boolean>): Promise<void> {
    const end = Date.now() + 20_000
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`Waited too long. The workbench said: ${this.output}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
