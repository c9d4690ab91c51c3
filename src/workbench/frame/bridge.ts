// What a script's page gets from Google besides its own text: google.script. Loaded first, inside the frame.
import type { FrameAnswer, FrameMessage } from '../link/frame-messages'

interface Frame {
  frame: string
  functions: string[]
  pageOrigin: string
}

interface Handlers {
  success?: (value: unknown, userObject?: unknown) => void
  failure?: (error: Error, userObject?: unknown) => void
  userObject?: unknown
}

const { functions, pageOrigin } = (window as unknown as { $frame: Frame }).$frame
const waiting = new Map<string, Handlers>()
let count = 0

function post(message: FrameMessage): void {
  window.parent.postMessage(message, pageOrigin)
}

/** What may cross: numbers, texts, booleans, null, and lists and plain objects of them. */
function checkCrosses(value: unknown, depth = 0): void {
  if (depth > 100) throw new TypeError('Failed due to circular reference.')
  if (value === null || ['number', 'string', 'boolean', 'undefined'].includes(typeof value)) return
  if (typeof value !== 'object' || value instanceof Date || value instanceof Node) {
    throw new TypeError('Failed due to illegal value in property.')
  }
  for (const each of Object.values(value as object)) checkCrosses(each, depth + 1)
}

function runner(handlers: Handlers): object {
  const made: Record<string, unknown> = {
    withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  }
  for (const name of functions) {
    made[name] = (...args: unknown[]) => {
      for (const value of args) checkCrosses(value)
      const id = `c${++count}`
      waiting.set(id, handlers)
      post({ kind: 'call', id, functionName: name, args: JSON.stringify(args) })
    }
  }
  return made
}

window.addEventListener('message', ({ source, origin, data }: MessageEvent<FrameAnswer>) => {
  if (source !== window.parent || origin !== pageOrigin || data?.kind !== 'called') return
  const handlers = waiting.get(data.id)
  if (!handlers) return
  waiting.delete(data.id)
  if (!data.error) return handlers.success?.(JSON.parse(data.value ?? 'null'), handlers.userObject)
  const error = Object.assign(new Error(data.error.message), { name: data.error.name })
  if (handlers.failure) handlers.failure(error, handlers.userObject)
  else console.error(error)
})

window.addEventListener('keydown', (event) => {
  if (event.key !== 'F6' && event.key !== 'F10') return
  event.preventDefault()
  post({ kind: 'placeKey', key: event.key })
})

const size = (width: number | null, height: number | null) => post({ kind: 'size', width, height })

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        origin: pageOrigin,
        close: () => post({ kind: 'close' }),
        setWidth: (width: number) => size(width, null),
        setHeight: (height: number) => size(null, height),
        editor: { focus: () => post({ kind: 'editorFocus' }) },
      },
    },
  },
})
