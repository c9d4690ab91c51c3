import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Context, createContext, isContext, runInContext } from 'node:vm'
import { openWorkbook } from '../engine/open-workbook'
import { type OriginalFile, readWorkbookFile } from '../files/read-workbook-file'
import { saveFile, workbookBytes } from '../files/save-workbook-file'
import { emptyWorkbook, type WorkbookData } from '../workbook/data'
import type { Operations } from '../workbook/operations'
import { loadServices } from './context'
import { type DoorCall, Execution } from './execution'
import { HostServices } from './host-services'
import type { FetchReply, FetchRequest, PersonAnswer, Question, Shown } from './shown'
import { Stores } from './stores'
import type { Cost, TracedCall } from './trace'

/** What the services stand on. One of `file` and `workbook`, or neither for an empty workbook. */
export interface InstallOptions {
  /** An .xlsx or .csv file; it is saved by `save` alone. */
  file?: string
  /** A workbook as plain data. */
  workbook?: WorkbookData
  /** Of an empty workbook, and of a file that says none; `en_US`. */
  locale?: string
  /** Of an empty workbook; `Etc/GMT`. */
  timeZone?: string
  /** The script's pages, by name without ending. */
  html?: Record<string, string>
  /** The time scripts see; that of the machine when absent. */
  clock?: () => Date
  /** The user's language; `en`. */
  userLocale?: string
  userEmail?: string
  /** Answers alerts and prompts at once; a dialog is closed when absent. */
  onAsk?: (question: Question) => PersonAnswer
  /** Stands in for the network, which is never touched; 200 and `{}` when absent. */
  onFetch?: (request: FetchRequest) => FetchReply
}

/** The workbook behind the services, and what passed between the two. */
export interface InstalledServices {
  workbook: Operations
  calls: TracedCall[]
  cost: Cost
  log: { level: string; text: string }[]
  /** Menus, pages, toasts, questions, and what would have been sent or made. */
  shown: Shown[]
  /** Commits what the script has written and nothing has read yet, as at the end of an execution. */
  flush(): void
  save(path: string): Promise<void>
}

/**
 * Puts Google's services, as globals, into a context of `node:vm`; an object that is no context yet is made one. Everything
 * answers at once, in the same thread: what runs in the context is one execution, for as long as you like.
 */
export async function installServices(context: object, options: InstallOptions = {}): Promise<InstalledServices> {
  const { data, original } = await readData(options)
  const workbook = openWorkbook(data)
  const before = workbook.dump()
  const log: InstalledServices['log'] = []
  const shown: Shown[] = []
  const services = new HostServices(
    {
      workbook,
      stores: new Stores(),
      userLocale: options.userLocale ?? 'en',
      userEmail: options.userEmail ?? '',
      scriptTimeZone: data.timeZone,
      fileName: options.file ? basename(options.file).replace(/\.[^.]*$/, '') : 'Workbook',
      html: options.html ?? {},
      sleep: () => undefined,
      patience: (milliseconds) => milliseconds,
    },
    {
      ask: options.onAsk ?? (() => ({ button: 'CLOSE', text: '' })),
      show: (each) => shown.push(each),
      log: (level, text) => log.push({ level, text }),
      fetch: options.onFetch ?? (() => ({ code: 200, text: '{}' })),
    },
  )
  const execution = new Execution(1, workbook, services, {})
  const flush = () => {
    const refusal = execution.end()
    if (refusal !== null) throw new Error(refusal)
  }
  loadInto(context, (call) => JSON.stringify(execution.answerNow(JSON.parse(call) as DoorCall)), options.clock)
  const { calls, cost } = execution.trace
  const save = async (path: string) => {
    flush()
    await saveFile(path, workbookBytes(original, before, workbook.dump()), { backup: false })
  }
  return { workbook, calls, cost, log, shown, flush, save }
}

async function readData(options: InstallOptions): Promise<{ data: WorkbookData; original: OriginalFile | null }> {
  const { file, workbook, locale = 'en_US', timeZone = 'Etc/GMT' } = options
  if (file && workbook) throw new Error('Give a file or a workbook, not both.')
  if (file) return readWorkbookFile(file, locale)
  return { data: workbook ?? emptyWorkbook(locale, timeZone), original: null }
}

function loadInto(given: object, door: (call: string) => string, clock?: () => Date): void {
  const context: Context = isContext(given) ? given : createContext(given)
  const run = (text: string, name: string) => runInContext(text, context, { filename: name })
  const servicesText = readFileSync(join(__dirname, 'services.js'), 'utf8')
  loadServices(run, servicesText, { door, now: clock && (() => clock().getTime()) })
}
