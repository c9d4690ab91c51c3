import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Operations } from '../workbook/operations'
import type { Outcome } from './context'
import { type Edit, editEvent } from './edit-event'
import { type DoorCall, Execution, type Interference, OverTime } from './execution'
import { HostServices, type Surroundings } from './host-services'
import type { Bound } from './latency-figures'
import type { ScriptFiles } from './script-files'
import { type Ended, Killed, ScriptThread } from './script-thread'
import type { FetchReply, FetchRequest, MenuShown, Onlooker, PersonAnswer, Question, Shown } from './shown'
import { Stores } from './stores'
import type { Cost, TracedCall } from './trace'

export type { Edit } from './edit-event'
export { readScript, type ScriptFiles } from './script-files'
export type { MenuShown, PersonAnswer, Question, Shown } from './shown'

export interface WorkbenchOptions {
  workbook: Operations
  script: ScriptFiles
  /** The folder with the built `services.js` and `worker.cjs`. */
  builtFolder: string
  /** The day and time scripts see when they start; the real ones when absent. */
  clock?: () => Date
  /** Lets the time scripts see run by the figures of this bound, not by the machine: the same on every run. */
  latency?: Bound
  userLocale?: string
  userEmail?: string
  fileName?: string
  properties?: { user?: Record<string, string>; script?: Record<string, string> }
  /** Told whatever a script shows, as it shows it. */
  onShow?: (shown: Shown) => void
  /** Asked what no given answer is left for; a dialog is closed when absent. */
  onAsk?: (question: Question) => PersonAnswer | Promise<PersonAnswer>
  /** Stands in for the network, which is never touched; 200 and `{}` when absent. */
  onFetch?: (request: FetchRequest) => FetchReply
}

export interface RunOptions extends Interference {
  /** Answers to alerts and prompts, in the order they are asked. */
  answers?: PersonAnswer[]
  /** Told what this run shows; the workbench's own is told too. */
  onShow?: (shown: Shown) => void
  /** The arguments are those of an event, as `editEvent` makes them. */
  isEvent?: boolean
  /** Asked before the workbench's own. */
  onAsk?: (question: Question) => PersonAnswer | Promise<PersonAnswer>
}

/** What came of running a function. */
export interface RunResult {
  value?: unknown
  error?: { name: string; message: string; stack: string }
  /** The execution was killed: as asked, because its time was over, or because the workbench was closed. */
  killed: boolean
  trace: TracedCall[]
  cost: Cost
  log: { level: string; text: string }[]
  shown: Shown[]
  /** Milliseconds of the machine that the script took itself, between its calls. */
  own: number
}

/** Opens a workbench on a workbook. Close it: it holds threads. */
export function createWorkbench(options: WorkbenchOptions): Workbench {
  return new Workbench(options)
}

/** Apps Script on your own machine: runs functions of a script on an open workbook. */
export class Workbench {
  private readonly around: Surroundings
  private readonly servicesText: string
  private readonly threads = new Set<ScriptThread>()
  private readonly idle: ScriptThread[] = []
  private executions = 0
  private isClosed = false

  constructor(private readonly options: WorkbenchOptions) {
    const { workbook, script, properties, latency } = options
    this.servicesText = readFileSync(join(options.builtFolder, 'services.js'), 'utf8')
    this.around = {
      workbook,
      stores: new Stores(properties),
      userLocale: options.userLocale ?? 'en',
      userEmail: options.userEmail ?? '',
      scriptTimeZone: script.timeZone ?? workbook.timeZone(),
      fileName: options.fileName ?? 'Workbook',
      html: script.html,
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, latency ? 0 : milliseconds)),
      patience: (milliseconds) => (latency ? Math.min(milliseconds, 50) : milliseconds),
    }
  }

  /** The user's language from now on, as Google names it. */
  setUserLocale(code: string): void {
    this.around.userLocale = code
  }

  /** The script's global functions: what menus, triggers and pages may call. Those that end in `_` are private. */
  async functions(): Promise<string[]> {
    const { files } = this.options.script
    const answer = () => Promise.reject(new Error('The script asks for something while it loads.'))
    const { value } = await this.inThread({ files, functionName: null, args: '[]', answer, start: this.now() })
    return (JSON.parse(value!) as string[]).filter((name) => !name.endsWith('_'))
  }

  /** The menus that the script builds when the workbook is opened; none when it has no `onOpen`. */
  async menu(): Promise<MenuShown[]> {
    const { shown, error } = await this.run('onOpen', [{ authMode: 'LIMITED' }])
    if (error?.message === 'Script function not found: onOpen') return []
    if (error) throw Object.assign(new Error(`onOpen: ${error.message}`), { stack: error.stack || error.message })
    return shown.flatMap((each) => (each.kind === 'menu' ? [each.menu] : []))
  }

  /** Runs a global function with JSON arguments; resolves however it ends. */
  async run(functionName: string, args: unknown[] = [], options: RunOptions = {}): Promise<RunResult> {
    const { latency } = this.options
    const log: RunResult['log'] = []
    const shown: Shown[] = []
    const services = new HostServices(this.around, this.onlooker(log, shown, options))
    const execution = new Execution(++this.executions, this.options.workbook, services, options)
    const { calls: trace, cost } = execution.trace
    const result: RunResult = { killed: false, trace, cost, log, shown, own: 0 }
    try {
      const outcome = await this.inThread({
        files: this.options.script.files,
        functionName,
        args: JSON.stringify(args),
        isEvent: options.isEvent,
        answer: async (call) => JSON.stringify(await execution.answer(JSON.parse(call) as DoorCall)),
        start: this.now(),
        spent: latency && (() => cost.time[latency]),
      })
      return Object.assign(result, settled(outcome, execution.end()), { own: outcome.own })
    } catch (ended) {
      execution.die()
      if (!(ended instanceof Killed)) throw ended
      if (ended instanceof OverTime) result.error = overTime
      return Object.assign(result, { killed: true })
    } finally {
      this.around.stores.releaseAll(execution.id)
    }
  }

  /** Ends what still runs, and the threads. What is asked for afterwards is killed before it begins. */
  async close(): Promise<void> {
    this.isClosed = true
    await Promise.all([...this.threads].map((thread) => thread.end()))
  }

  /** A person has edited cells: runs the script's `onEdit`, when it has one. `before` is what one cell showed. */
  async edited(edit: Edit, options: RunOptions = {}): Promise<RunResult | null> {
    if (!(await this.functions()).includes('onEdit')) return null
    return this.run('onEdit', [editEvent(this.options.workbook, edit)], { ...options, isEvent: true })
  }

  private onlooker(log: RunResult['log'], shown: Shown[], run: RunOptions): Onlooker {
    const { onShow } = this.options
    const onAsk = run.onAsk ?? this.options.onAsk
    const answers = [...(run.answers ?? [])]
    return {
      ask: (question) => answers.shift() ?? onAsk?.(question) ?? { button: 'CLOSE', text: '' },
      show: (each) => {
        shown.push(each)
        onShow?.(each)
        run.onShow?.(each)
      },
      log: (level, text) => log.push({ level, text }),
      fetch: this.options.onFetch ?? (() => ({ code: 200, text: '{}' })),
    }
  }

  private now(): number {
    return (this.options.clock?.() ?? new Date()).getTime()
  }

  private async inThread(task: Parameters<ScriptThread['run']>[0]): Promise<Ended> {
    if (this.isClosed) throw new Killed('The workbench is closed.')
    const program = join(this.options.builtFolder, 'worker.cjs')
    const thread = this.idle.pop() ?? new ScriptThread(program, this.servicesText)
    this.threads.add(thread)
    try {
      const outcome = await thread.run(task)
      this.idle.push(thread)
      return outcome
    } catch (error) {
      this.threads.delete(thread)
      throw error
    }
  }
}

const overTime = { name: 'Exception', message: 'Exceeded maximum execution time', stack: '' }

/** The result of a function that returned or threw, once its last writes were committed, or refused. */
function settled({ value, error }: Outcome, refusal: string | null): Pick<RunResult, 'value' | 'error'> {
  if (error) return { error }
  if (refusal !== null) return { error: { name: 'Exception', message: refusal, stack: '' } }
  return value === null ? {} : { value: JSON.parse(value) }
}
