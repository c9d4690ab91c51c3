import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { Operations } from '../workbook/operations'
import type { Outcome } from './context'
import { globalFunctions } from './context'
import { type DoorCall, Execution, type Interference, Killed } from './execution'
import { HostServices, type PersonAnswer, type Shown, type Surroundings } from './host-services'
import { Stores } from './stores'
import type { Cost, TracedCall } from './trace'

/** A script: its files in order, and its pages. */
export interface ScriptFiles {
  files: { name: string; text: string }[]
  html: Record<string, string>
}

export interface WorkbenchOptions {
  workbook: Operations
  script: ScriptFiles
  /** The folder with the built `services.js` and `worker.cjs`. */
  builtFolder: string
  /** The day and time scripts see; the real ones when absent. */
  clock?: () => Date
  userLocale?: string
  userEmail?: string
  fileName?: string
  properties?: { user?: Record<string, string>; script?: Record<string, string> }
  /** Told whatever a script shows, as it shows it. */
  onShow?: (shown: Shown) => void
}

export interface RunOptions extends Interference {
  /** Answers to alerts and prompts, in the order they are asked. */
  answers?: PersonAnswer[]
}

/** What came of running a function. */
export interface RunResult {
  value?: unknown
  error?: { name: string; message: string; stack: string }
  /** The execution was killed, as asked. */
  killed: boolean
  trace: TracedCall[]
  cost: Cost
  log: { level: string; text: string }[]
  shown: Shown[]
}

/** Reads a script from a folder, as it is pushed to Google: .js and .gs files by name, pages, no manifest. */
export function readScript(folder: string): ScriptFiles {
  const names = readdirSync(folder).sort()
  const text = (name: string) => readFileSync(join(folder, name), 'utf8')
  return {
    files: names.filter((name) => /\.(js|gs)$/.test(name)).map((name) => ({ name, text: text(name) })),
    html: Object.fromEntries(
      names.filter((name) => name.endsWith('.html')).map((name) => [name.replace(/\.html$/, ''), text(name)]),
    ),
  }
}

/** Opens a workbench on a workbook. Close it: it holds threads. */
export function createWorkbench(options: WorkbenchOptions): Workbench {
  return new Workbench(options)
}

/** Apps Script on your own machine: runs functions of a script on an open workbook. */
export class Workbench {
  private readonly stores: Stores
  private readonly idle: Worker[] = []
  private executions = 0

  constructor(private readonly options: WorkbenchOptions) {
    this.stores = new Stores(options.properties)
  }

  /** The script's global functions. */
  functions(): string[] {
    return globalFunctions(this.options.script.files)
  }

  /** Runs a global function with JSON arguments; resolves however it ends. */
  async run(functionName: string, args: unknown[] = [], options: RunOptions = {}): Promise<RunResult> {
    const log: RunResult['log'] = []
    const shown: Shown[] = []
    const services = new HostServices(this.surroundings(log, shown, [...(options.answers ?? [])]))
    const execution = new Execution(++this.executions, this.options.workbook, services, options)
    const ended = await this.inWorker(functionName, args, execution)
    this.stores.releaseAll(execution.id)
    const { calls: trace, cost } = execution.trace
    const result: RunResult = { killed: ended === 'killed', trace, cost, log, shown }
    if (ended === 'killed') execution.die()
    else {
      const late = execution.end()
      if ('error' in ended) result.error = ended.error
      else if (late !== null) result.error = { name: 'Exception', message: late, stack: '' }
      else if (ended.value !== null) result.value = JSON.parse(ended.value)
    }
    return result
  }

  async close(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((worker) => worker.terminate()))
  }

  private surroundings(log: RunResult['log'], shown: Shown[], answers: PersonAnswer[]): Surroundings {
    const { workbook, script, userLocale, userEmail, fileName, onShow } = this.options
    return {
      workbook,
      stores: this.stores,
      userLocale: userLocale ?? 'en',
      userEmail: userEmail ?? '',
      scriptTimeZone: workbook.timeZone(),
      fileName: fileName ?? 'Workbook',
      html: script.html,
      ask: () => answers.shift() ?? { button: 'CLOSE', text: '' },
      show: (each) => {
        shown.push(each)
        onShow?.(each)
      },
      log: (level, text) => log.push({ level, text }),
    }
  }

  private inWorker(functionName: string, args: unknown[], execution: Execution): Promise<Outcome | 'killed'> {
    const worker = this.idle.pop() ?? new Worker(join(this.options.builtFolder, 'worker.cjs'))
    const { port1: port, port2 } = new MessageChannel()
    const signal = new Int32Array(new SharedArrayBuffer(4))
    return new Promise((resolve, reject) => {
      const finish = (how: Outcome | 'killed') => {
        port.close()
        worker.off('error', fail)
        if (how === 'killed') void worker.terminate()
        else this.keep(worker)
        resolve(how)
      }
      const fail = (error: Error) => {
        port.close()
        void worker.terminate()
        reject(error)
      }
      worker.once('error', fail)
      port.on('message', (message: { call: string } | { done: Outcome }) => {
        if ('done' in message) return finish(message.done)
        const call = JSON.parse(message.call) as DoorCall
        execution.answer(call).then(
          (answer) => {
            port.postMessage(JSON.stringify(answer))
            Atomics.store(signal, 0, 1)
            Atomics.notify(signal, 0)
          },
          (error: Error) => (error instanceof Killed ? finish('killed') : fail(error)),
        )
      })
      const { builtFolder, script, clock } = this.options
      const job = {
        servicesFile: join(builtFolder, 'services.js'),
        files: script.files,
        functionName,
        args: JSON.stringify(args),
        now: (clock?.() ?? new Date()).getTime(),
        port: port2,
        signal,
      }
      worker.ref()
      worker.postMessage(job, [port2])
    })
  }

  private keep(worker: Worker): void {
    worker.unref()
    this.idle.push(worker)
  }
}
