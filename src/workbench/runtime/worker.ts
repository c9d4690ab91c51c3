import { type MessagePort, parentPort, receiveMessageOnPort } from 'node:worker_threads'
import { runScript } from './context'

/** What the host sends to have a function run. */
export interface Job {
  servicesFile: string
  /** The script's own files, in order. */
  files: { name: string; text: string }[]
  functionName: string
  /** JSON of the list of arguments. */
  args: string
  /** Milliseconds since 1970 when the run starts, by the clock of the workbench. */
  now: number
  port: MessagePort
  /** Set to 1 by the host when an answer stands on the port. */
  signal: Int32Array
}

parentPort!.on('message', (job: Job) => {
  const { port, signal } = job
  const door = (call: string): string => {
    port.postMessage({ call })
    Atomics.wait(signal, 0, 0)
    Atomics.store(signal, 0, 0)
    return (receiveMessageOnPort(port) as { message: string }).message
  }
  port.postMessage({ done: runScript(job, door) })
})
