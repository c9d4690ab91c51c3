import { activeSpreadsheet, type RangePlace, ranges } from './classes'

/** How a function ended. The value is JSON, or null for nothing and for what cannot pass to a page. */
export interface Ended {
  value: string | null
  error: { name: string; message: string; stack: string } | null
}

/**
 * Calls a script's function with a JSON list of arguments; those of an event may hold `{ $range }` and `{ $spreadsheet }`. When it is async, the
 * answer is filled in once its promises are settled.
 */
export function callFunction(work: (...args: unknown[]) => unknown, args: string, isEvent = false): Ended {
  const ended: Ended = { value: null, error: null }
  const fail = (thrown: unknown) => {
    ended.error = describe(thrown)
  }
  const succeed = (value: unknown) => {
    ended.value = passable(value)
  }
  try {
    const value = work.apply(null, JSON.parse(args, isEvent ? withObjects : undefined) as unknown[])
    if (value instanceof Promise) value.then(succeed).catch(fail)
    else succeed(value)
  } catch (thrown) {
    fail(thrown)
  }
  return ended
}

/** Google's objects in the place of what stands for them. */
function withObjects(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('$range' in value) return ranges.make(value.$range as RangePlace)
  return '$spreadsheet' in value ? activeSpreadsheet() : value
}

/** As JSON. A Date or a function anywhere in it makes the whole null, as at Google. Source: HTML Service, communicate with server functions. */
function passable(value: unknown): string | null {
  let isPlain = true
  const json = JSON.stringify(value, function (this: Record<string, unknown>, key, each) {
    const raw = this[key]
    if (typeof raw === 'function' || raw instanceof Date) isPlain = false
    return each
  })
  return isPlain ? (json ?? null) : null
}

function describe(thrown: unknown): NonNullable<Ended['error']> {
  if (!(thrown instanceof Error)) return { name: 'Error', message: String(thrown), stack: '' }
  return { name: String(thrown.name), message: String(thrown.message), stack: scriptPart(String(thrown.stack ?? '')) }
}

/** The lines of a stack above this file: those of the script and of the services it called. */
function scriptPart(stack: string): string {
  const lines = stack.split('\n')
  const start = lines.findIndex((line) => /^\s+at .*callFunction/.test(line))
  return (start === -1 ? lines : lines.slice(0, start)).join('\n')
}
