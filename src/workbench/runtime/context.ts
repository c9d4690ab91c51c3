import { readFileSync } from 'node:fs'
import { createContext, Script } from 'node:vm'
import type { Job } from './worker'

/** What came of a run. */
export type Outcome = { value: string | null } | { error: { name: string; message: string; stack: string } }

const compiled = new Map<string, Script>()

/** Compiles a text once a thread. */
function script(text: string, name: string): Script {
  const key = `${name}\n${text}`
  const known = compiled.get(key)
  if (known) return known
  const made = new Script(text, { filename: name })
  compiled.set(key, made)
  return made
}

/** Put into a context so that its clock is the workbench's; nothing of Node is reachable from it. */
const clock = `(function (start) {
  var real = Date, began = real.now();
  function now() { return start + (real.now() - began); }
  function Clock() {
    if (!new.target) return new real(now()).toString();
    return arguments.length === 0 ? new real(now()) : Reflect.construct(real, arguments, new.target);
  }
  Clock.prototype = real.prototype;
  Clock.prototype.constructor = Clock;
  Clock.now = now; Clock.parse = real.parse; Clock.UTC = real.UTC;
  Date = Clock;
})`

/** Runs one function in a fresh context: the services first, then the script's files in one global scope. */
export function runScript(job: Job, door: (call: string) => string): Outcome {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
  try {
    const run = (text: string, name: string) => script(text, name).runInContext(context)
    run('delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics; 0', 'prepare.js')
    ;(run(clock, 'clock.js') as (start: number) => void)(job.now)
    run(readFileSync(job.servicesFile, 'utf8'), 'services.js')
    const connect = run('(function (door) { $services.connect(door); $services.install(globalThis); })', 'connect.js')
    ;(connect as (door: (call: string) => string) => void)(door)
    run('delete globalThis.$services; 0', 'forget.js')
    for (const { name, text } of job.files) run(text, name)
    const call = run(
      '(function (name, args) { var f = globalThis[name]; if (typeof f !== "function") throw new ReferenceError(name + " is not defined"); var v = f.apply(null, JSON.parse(args)); return v === undefined ? null : JSON.stringify(v); })',
      'call.js',
    ) as (name: string, args: string) => string | null
    return { value: call(job.functionName, job.args) }
  } catch (thrown) {
    const { name, message, stack } = thrown as Error
    return { error: { name: String(name ?? 'Error'), message: String(message ?? thrown), stack: String(stack ?? '') } }
  }
}

/** The global functions a script declares, by name: what menus, triggers and pages may call. */
export function globalFunctions(files: { name: string; text: string }[]): string[] {
  const context = createContext(Object.create(null))
  const before = new Set(new Script('Object.getOwnPropertyNames(globalThis)').runInContext(context) as string[])
  for (const { name, text } of files) script(text, name).runInContext(context)
  const names = new Script(
    'Object.getOwnPropertyNames(globalThis).filter(function (n) { return typeof globalThis[n] === "function" })',
  ).runInContext(context) as string[]
  return names.filter((name) => !before.has(name)).sort()
}
