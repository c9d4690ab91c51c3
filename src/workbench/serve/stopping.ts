import type { SaveFailure } from './saving'
import type { Served } from './serve'

/** One press of Ctrl+C arrives up to three times, from the terminal and from each program between: in milliseconds. */
const onePress = 1_000

/** Where sentences go, how the program ends, and the clock, in milliseconds. */
export interface Surroundings {
  say(sentence: string): void
  exit(code: number): void
  now(): number
}

const process_: Surroundings = {
  say: (sentence) => void process.stderr.write(`${sentence}\n`),
  exit: (code) => process.exit(code),
  now: () => performance.now(),
}

/** Stops once everything is in the file or in a copy; who stops a second time stops without. Ends with 1 when the file is not saved. */
export function makeStop(served: Served, { say, exit, now }: Surroundings = process_): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY
  let isAsked = false
  return async () => {
    const isSamePress = now() - last < onePress
    last = now()
    if (isSamePress) return
    const isSure = isAsked
    const failure = await served.save()
    if (failure) say(`${failure.message}\n${whatIsLeft(failure, isSure)}`)
    // Who presses again before the answer stands there has not read it.
    isAsked = failure !== null
    last = now()
    if (failure && failure.copy === '' && !isSure) return
    await served.close().finally(() => exit(failure ? 1 : 0))
  }
}

/** Stops when the person, or the machine, says so. */
export function stopWhenAsked(served: Served): void {
  const stop = makeStop(served)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())
}

function whatIsLeft({ copy }: SaveFailure, isSure: boolean): string {
  if (copy !== '') return `Everything, your last changes included, is in ${copy}`
  if (isSure) return 'Your last changes are not saved.'
  return 'Your last changes are not saved: the workbench goes on. Make room and try again, or stop once more to leave them.'
}
