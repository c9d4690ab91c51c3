import { MessageChannel, Worker } from 'node:worker_threads'
import type { Outcome } from './context'
import type { Job, WorkerMessage } from './worker'

/** Thrown when an execution ends at a place where the script does not end itself: nothing of it runs any more, no catch and no finally. */
export class Killed extends Error {}

/** What came of a task, and the milliseconds of the machine its script took itself: what it waited for is not in them. */
export type Ended = Outcome & { own: number }

/** What is to be run in a thread, and who answers it. */
export interface Task extends Pick<Job, 'files' | 'functionName' | 'args'> {
  isEvent?: boolean
  /** Answers one call; JSON in, JSON out. What it throws ends the thread and the task. */
  answer(call: string): Promise<string>
  /** The time the script sees when it starts, in milliseconds since 1970. */
  start: number
  /** Milliseconds of modelled time since then; absent where time runs as on the machine. */
  spent?: () => number
}

/** A thread in which scripts run, one at a time; it may be used again until a task has failed. */
export class ScriptThread {
  private readonly worker: Worker

  constructor(program: string, servicesText: string) {
    this.worker = new Worker(program, { workerData: servicesText })
  }

  /** Runs a task; rejects with Killed when the thread is ended meanwhile. */
  run(task: Task): Promise<Ended> {
    const { port1: port, port2 } = new MessageChannel()
    const signal = new Int32Array(new SharedArrayBuffer(4))
    const spent = task.spent ? new Float64Array(new SharedArrayBuffer(8)) : null
    const { files, functionName, args, start, isEvent = false } = task
    return new Promise<Ended>((resolve, reject) => {
      const fail = (error: Error) => {
        void this.end()
        reject(error)
      }
      const exit = () => reject(new Killed('The execution was ended.'))
      this.worker.once('error', fail).once('exit', exit)
      port.on('message', (message: WorkerMessage) => {
        if ('done' in message) {
          this.worker.off('error', fail).off('exit', exit)
          return resolve({ ...message.done, own: message.own })
        }
        task.answer(message.call).then((answer) => {
          if (spent && task.spent) spent[0] = task.spent()
          port.postMessage(answer)
          Atomics.store(signal, 0, 1)
          Atomics.notify(signal, 0)
        }, fail)
      })
      this.worker.ref()
      const job: Job = { files, functionName, args, isEvent, port: port2, signal, start, spent }
      this.worker.postMessage(job, [port2])
    }).finally(() => {
      port.close()
      this.worker.unref()
    })
  }

  /** Ends the thread, whatever it is doing. */
  async end(): Promise<void> {
    await this.worker.terminate()
  }
}
