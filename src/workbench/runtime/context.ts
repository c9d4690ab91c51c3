import { type Context, createContext, Script } from 'node:vm'

/** What came of a run. `value` is JSON. */
export interface Outcome {
  value: string | null
  error: { name: string; message: string; stack: string } | null
}

/** What a script can reach outside its context: nothing but the door and the time. */
export interface Outside {
  door: (call: string) => string
  /** Milliseconds since 1970. */
  now: () => number
}

/** What the built services offer before they are forgotten. */
export interface Services {
  connect(door: Outside['door'], compile: (text: string, name: string) => unknown): void
  installClock(globalObject: object, now: Outside['now']): void
  install(globalObject: object): void
  callFunction(work: unknown, args: string, isEvent: boolean): Outcome
}

export interface ScriptFile {
  name: string
  text: string
}

const compiled = new Map<string, Script>()

/** Compiles a text once a thread. */
function script(text: string, name: string): Script {
  const key = `${name}\n${text}`
  const made = compiled.get(key) ?? new Script(text, { filename: name })
  compiled.set(key, made)
  return made
}

/** Puts Google's services into a context as globals, and nothing else; `run` runs a text there. Without `now`, its clock stays. */
export function loadServices(
  run: (text: string, name: string) => unknown,
  servicesText: string,
  { door, now }: Pick<Outside, 'door'> & Partial<Outside>,
): Services {
  run(servicesText, 'services.js')
  const services = run('$services', 'services.js') as Services
  const globalObject = run('delete globalThis.$services; globalThis', 'services.js') as object
  if (now) services.installClock(globalObject, now)
  services.connect(door, run)
  services.install(globalObject)
  return services
}

/** A fresh context in which a script stands, loaded, with Google's services around it. */
export class ScriptContext {
  private readonly context: Context
  private readonly services: Services

  /** Loads the services, then the script's files in one global scope; throws what they throw. */
  constructor(servicesText: string, outside: Outside) {
    this.context = createContext(Object.create(null), {
      codeGeneration: { strings: false, wasm: false },
      microtaskMode: 'afterEvaluate',
    })
    this.run('delete globalThis.SharedArrayBuffer; delete globalThis.Atomics', 'prepare.js')
    this.services = loadServices((text, name) => this.run(text, name), servicesText, outside)
  }

  /** Runs the script's files in one global scope, then one of its global functions. Never throws. */
  call(files: ScriptFile[], functionName: string, args: string, isEvent = false): Outcome {
    try {
      for (const { name, text } of files) this.run(text, name)
      const ended = this.services.callFunction(this.find(functionName), args, isEvent)
      this.run('0', 'microtasks.js')
      return { value: ended.value, error: ended.error }
    } catch (thrown) {
      return { value: null, error: describe(thrown) }
    }
  }

  /** The names of the functions that the files declare in the global scope. */
  functions(files: ScriptFile[]): string[] {
    const names = () => this.run('Object.getOwnPropertyNames(globalThis)', 'names.js') as string[]
    const before = new Set(names())
    for (const { name, text } of files) this.run(text, name)
    return names().filter((name) => !before.has(name) && this.run(`typeof ${name}`, 'names.js') === 'function')
  }

  /** A global function, or one of a global object, as `menu.open`. */
  private find(name: string): unknown {
    if (!/^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u.test(name)) throw notFound(name)
    const root = name.split('.')[0]!
    const found = this.run(`typeof ${root} === 'undefined' ? undefined : ${name}`, 'find.js')
    if (typeof found !== 'function') throw notFound(name)
    return found
  }

  private run(text: string, name: string): unknown {
    return script(text, name).runInContext(this.context)
  }
}

function notFound(name: string): Error {
  return new Error(`Script function not found: ${name}`)
}

function describe(thrown: unknown): NonNullable<Outcome['error']> {
  const { name, message, stack } = Object(thrown) as Partial<Error>
  return { name: String(name ?? 'Error'), message: String(message ?? thrown), stack: scriptPart(String(stack ?? '')) }
}

/** The lines of a stack that are not those of the workbench. */
function scriptPart(stack: string): string {
  const isOurs = /^\s+at .*(node:|worker\.cjs)/
  return stack
    .split('\n')
    .filter((line) => !isOurs.test(line))
    .join('\n')
}
