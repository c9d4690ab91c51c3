import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { type Outcome, ScriptContext, type ScriptFile } from './context'

/** What the host sends to have a function run; without a function, to hear which there are. */
export interface Job {
  /** The script's own files, in order. */
  files: ScriptFile[]
  functionName: string | null
  /** JSON of the list of arguments. */
  args: string
  /** The arguments are those of an event: some stand for Google's objects. */
  isEvent: boolean
  port: MessagePort
  /** Set to 1 by the host when an answer stands on the port. */
  signal: Int32Array
  /** The time scripts see when they start, in milliseconds since 1970. */
  start: number
  /** Milliseconds of modelled time since then, kept by the host; null where time runs as on the machine. */
  spent: Float64Array | null
}

/** Milliseconds of modelled time for a look at the clock, so that a script that waits by looking comes to an end. */
const lookTakes = 0.001

/** What a worker says: a call that waits for its answer, or that it has done. */
export type WorkerMessage = { call: string } | { done: Outcome; own: number }

// Errors of Node that reach a script, such as that of a dynamic import, would else lead it to a Function of ours.
for (const sample of [() => 0, async () => 0, function* () {}, async function* () {}]) {
  Object.defineProperty(Object.getPrototypeOf(sample), 'constructor', { value: undefined })
}
// A rejected promise that nobody waits for is not seen at Google either.
process.on('unhandledRejection', () => undefined)

parentPort!.on('message', ({ files, functionName, args, isEvent, port, signal, start, spent }: Job) => {
  let waited = 0
  const door = (call: string): string => {
    const asked = performance.now()
    port.postMessage({ call } satisfies WorkerMessage)
    // The notice of the answer before may come late, when this wait has begun already.
    while (Atomics.load(signal, 0) === 0) Atomics.wait(signal, 0, 0)
    Atomics.store(signal, 0, 0)
    const { message } = receiveMessageOnPort(port) as { message: string }
    waited += performance.now() - asked
    return message
  }
  const began = Date.now()
  const entered = performance.now()
  let looks = 0
  const now = () => Math.floor(start + (spent ? spent[0]! + looks++ * lookTakes : Date.now() - began))
  const context = new ScriptContext(workerData as string, { door, now })
  const done =
    functionName === null
      ? { value: JSON.stringify(context.functions(files)), error: null }
      : context.call(files, functionName, args, isEvent)
  const own = performance.now() - entered - waited
  port.postMessage({ done, own } satisfies WorkerMessage)
})
