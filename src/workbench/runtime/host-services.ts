import type { Operations } from '../workbook/operations'
import type { Execution } from './execution'
import type { Stores } from './stores'

/** What a script showed or asked. */
export type Shown =
  | { kind: 'menu'; menu: unknown }
  | { kind: 'sidebar' | 'modal' | 'modeless'; title: string; html: string; width: number | null; height: number | null }
  | { kind: 'alert' | 'prompt'; title: string; text: string; buttons: string; answer: PersonAnswer }
  | { kind: 'toast'; text: string; title: string; seconds: number | null }

/** What a person pressed, and typed. */
export interface PersonAnswer {
  button: string
  text: string
}

/** The answer of the host itself, or null when the call is for the workbook. */
export type HostAnswer = { value: unknown } | null

/** What the workbench around a script is set to. */
export interface Surroundings {
  workbook: Operations
  stores: Stores
  /** Google's name of the user's language, such as `fr`. */
  userLocale: string
  userEmail: string
  scriptTimeZone: string
  fileName: string
  /** File texts of the script's pages, by name without ending. */
  html: Record<string, string>
  /** Asked when a script opens an alert or a prompt. */
  ask(shown: { kind: 'alert' | 'prompt'; title: string; text: string; buttons: string }): PersonAnswer | Promise<PersonAnswer>
  /** Told whatever a script shows. */
  show(shown: Shown): void
  log(level: string, text: string): void
}

/** Answers the calls that are not for the workbook: properties, cache, locks, dialogs, the user. */
export class HostServices {
  constructor(private readonly around: Surroundings) {}

  async answer(execution: Execution, op: string, args: unknown[]): Promise<HostAnswer> {
    const service = this.table[op]
    return service ? { value: (await service(execution, ...(args as never[]))) ?? null } : null
  }

  private readonly table: Record<string, (execution: Execution, ...args: never[]) => unknown> = {
    flush: () => null,
    fileName: () => this.around.fileName,
    renameFile: (_, name: string) => {
      this.around.fileName = name
    },
    toast: (_, text: string, title: string, seconds: number | null) => this.around.show({ kind: 'toast', text, title, seconds }),
    'property.read': (_, store: string) => this.properties(store),
    'property.write': (_, store: string, all: Record<string, string>) => this.setProperties(store, all),
    'cache.read': (_, store: string, keys: string[], now: number) => this.readCache(store, keys, now),
    'cache.write': (_, store: string, entries: Record<string, string | null>, until: number) =>
      this.writeCache(store, entries, until),
    'lock.take': (execution, lock: string, patience: number) => this.around.stores.take(lock, execution.id, patience),
    'lock.release': (execution, lock: string) => this.around.stores.release(lock, execution.id),
    'lock.holds': (execution, lock: string) => this.around.stores.holds(lock, execution.id),
    session: () => ({
      locale: this.around.userLocale,
      email: this.around.userEmail,
      timeZone: this.around.scriptTimeZone,
    }),
    sleep: (_, milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    log: (_, level: string, text: string) => this.around.log(level, text),
    html: (_, name: string) => this.around.html[name] ?? null,
    'ui.menu': (_, menu: unknown) => this.around.show({ kind: 'menu', menu }),
    'ui.show': (_, shown: Shown) => this.around.show(shown),
    'ui.ask': async (execution, shown: { kind: 'alert' | 'prompt'; title: string; text: string; buttons: string }) => {
      this.around.stores.releaseAll(execution.id)
      const answer = await this.around.ask(shown)
      this.around.show({ ...shown, answer })
      return answer
    },
  }

  private properties(store: string): Record<string, string> {
    if (store === 'document') return this.around.workbook.documentProperties()
    return { ...(store === 'user' ? this.around.stores.userProperties : this.around.stores.scriptProperties) }
  }

  private setProperties(store: string, all: Record<string, string>): void {
    if (store === 'document') return this.around.workbook.setDocumentProperties(all)
    const kept = store === 'user' ? this.around.stores.userProperties : this.around.stores.scriptProperties
    for (const key of Object.keys(kept)) delete kept[key]
    Object.assign(kept, all)
  }

  private readCache(store: string, keys: string[], now: number): Record<string, string> {
    const found: Record<string, string> = {}
    for (const key of keys) {
      const entry = this.around.stores.cache.get(`${store}:${key}`)
      if (entry && entry.until > now) found[key] = entry.value
    }
    return found
  }

  private writeCache(store: string, entries: Record<string, string | null>, until: number): void {
    for (const [key, value] of Object.entries(entries)) {
      if (value === null) this.around.stores.cache.delete(`${store}:${key}`)
      else this.around.stores.cache.set(`${store}:${key}`, { value, until })
    }
  }
}
