import { askService } from './ask'
import { formatString } from './format-string'
import { makeService } from './service'

/** The global console: what is logged is shown beside the trace. */
export function makeConsole(): object {
  const levels = ['log', 'info', 'warn', 'error', 'debug']
  const write =
    (level: string) =>
    (first: unknown, ...rest: unknown[]) =>
      askService<void>('', 'log', level, written(first, rest))
  return makeService('console', {
    ...Object.fromEntries(levels.map((level) => [level, write(level)])),
    time: () => undefined,
    timeEnd: () => undefined,
  })
}

/** The global Logger. */
export function makeLogger(): object {
  const lines: string[] = []
  const logger: object = makeService('Logger', {
    log(first: unknown, ...rest: unknown[]) {
      lines.push(written(first, rest))
      askService('', 'log', 'log', lines[lines.length - 1])
      return logger
    },
    getLog: () => lines.join('\n'),
    clear: () => {
      lines.length = 0
    },
  })
  return logger
}

function written(first: unknown, rest: unknown[]): string {
  if (typeof first === 'string') return rest.length > 0 ? formatString(first, ...rest) : first
  try {
    return first instanceof Error ? String(first.stack ?? first) : (JSON.stringify(first) ?? String(first))
  } catch {
    return String(first)
  }
}
