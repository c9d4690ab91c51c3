import type { Operations } from '../workbook/operations'

/**
 * One service call on its way to the thread that holds the workbook. `method` is Google's name, for the trace: `Range.getValues`.
 * An empty `method` is work of the workbench itself, which Google would do without a round trip of its own: never counted.
 */
export interface Ask {
  method: string
  op: string
  args: unknown[]
}

export type Answer = { value: unknown } | { refusal: string }

type Result<Op extends keyof Operations> = ReturnType<Operations[Op]>

/** Put into each fresh context by the runtime; JSON in, JSON out, blocking. */
let door: (call: string) => string = () => {
  throw new Error('The services are not connected.')
}

/** Connects this context's services; called once, before any script is loaded. */
export function connect(newDoor: (call: string) => string): void {
  door = newDoor
}

/** Asks the open workbook for something, and waits for it. Throws Google's sentence when it is refused. `method` is '' for the second half of a call. */
export function ask<Op extends keyof Operations>(
  method: string,
  op: Op,
  ...args: Parameters<Operations[Op]>
): Result<Op> {
  return send({ method, op, args }) as Result<Op>
}

/** Asks the open workbook for what Google would know without asking: the second half of a call already counted. */
export function askUncounted<Op extends keyof Operations>(op: Op, ...args: Parameters<Operations[Op]>): Result<Op> {
  return send({ method: '', op, args }) as Result<Op>
}

/** Asks one of the other services: properties, cache, lock, pages, the clock. */
export function askService<T>(method: string, op: string, ...args: unknown[]): T {
  return send({ method, op, args }) as T
}

function send(call: Ask): unknown {
  const answer = JSON.parse(door(JSON.stringify(call))) as Answer
  if ('refusal' in answer) {
    const refusal = new Error(answer.refusal)
    refusal.name = 'Exception'
    throw refusal
  }
  return answer.value
}
