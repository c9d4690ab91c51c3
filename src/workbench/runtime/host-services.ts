import type { Operations } from '../workbook/operations'
import { digest } from './digest'
import type { Execution } from './execution'
import type { FetchRequest, Onlooker, PageShown, PersonAnswer, Question } from './shown'
import type { Stores } from './stores'

/** The answer of the host itself, or null when the call is for the workbook. */
export type HostAnswer = { value: unknown } | null

/** What the workbench around all executions is set to. */
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
  /** Sleeps so long, in milliseconds; at once where time is only modelled. */
  sleep(milliseconds: number): Promise<void> | void
  /** How long a lock is really waited for, of the milliseconds a script would wait. */
  patience(milliseconds: number): number
}

type Service = (execution: Execution, ...args: never[]) => unknown

/** Answers the calls that are not for the workbook: properties, cache, locks, dialogs, the user. */
export class HostServices {
  constructor(
    private readonly around: Surroundings,
    private readonly onlooker: Onlooker,
  ) {}

  /** The value is a promise where somebody has to be waited for. */
  answer(execution: Execution, op: string, args: unknown[]): HostAnswer {
    const service = this.table[op]
    return service ? { value: service(execution, ...(args as never[])) ?? null } : null
  }

  private readonly table: Record<string, Service> = {
    flush: () => null,
    fileName: () => this.around.fileName,
    renameFile: (_, name: string) => {
      this.around.fileName = name
    },
    toast: (_, text: string, title: string, seconds: number | null) =>
      this.onlooker.show({ kind: 'toast', text, title, seconds }),
    'property.read': (_, store: PropertyStore) => this.properties(store),
    'property.write': (_, store: PropertyStore, all: Record<string, string>) => this.setProperties(store, all),
    'cache.read': (_, store: string, keys: string[], now: number) => this.around.stores.readCache(store, keys, now),
    'cache.write': (_, store: string, entries: Record<string, string | null>, until: number) =>
      this.around.stores.writeCache(store, entries, until),
    'lock.take': (execution, lock: string, patience: number) =>
      this.around.stores.take(lock, execution.id, this.around.patience(patience)),
    'lock.release': (execution, lock: string) => this.around.stores.release(lock, execution.id),
    'lock.holds': (execution, lock: string) => this.around.stores.holds(lock, execution.id),
    session: () => ({
      locale: this.around.userLocale,
      email: this.around.userEmail,
      timeZone: this.around.scriptTimeZone,
    }),
    sleep: (execution, milliseconds: number) => {
      execution.trace.waited(milliseconds)
      return this.around.sleep(milliseconds)
    },
    digest: (_, algorithm: string, bytes: number[], key: number[] | null) => digest(algorithm, bytes, key),
    log: (_, level: string, text: string) => this.onlooker.log(level, text),
    record: (_, method: string, what: Record<string, unknown>) =>
      this.onlooker.show({ kind: 'recorded', method, what }),
    fetch: (_, request: FetchRequest) => this.fetch(request),
    html: (_, name: string) => this.around.html[name] ?? null,
    'ui.menu': (_, menu: never) => this.onlooker.show({ kind: 'menu', menu }),
    'ui.show': (_, page: PageShown) => this.onlooker.show(page),
    'ui.ask': (execution, question: Question) => this.ask(execution, question),
  }

  /** A dialog suspends the script: what it had written stands, and its locks are gone. */
  private ask(execution: Execution, question: Question): unknown {
    this.around.stores.releaseAll(execution.id)
    const answered = (answer: PersonAnswer) => {
      this.onlooker.show({ ...question, answer })
      return answer
    }
    const answer = this.onlooker.ask(question)
    return answer instanceof Promise ? answer.then(answered) : answered(answer)
  }

  /** Nothing leaves the machine: it is said, and answered from here. */
  private fetch(request: FetchRequest): object {
    this.onlooker.show({ kind: 'recorded', method: 'UrlFetchApp.fetch', what: request })
    return { headers: {}, ...this.onlooker.fetch(request) }
  }

  private properties(store: PropertyStore): Record<string, string> {
    return store === 'document'
      ? this.around.workbook.documentProperties()
      : { ...this.around.stores.properties[store] }
  }

  private setProperties(store: PropertyStore, all: Record<string, string>): void {
    if (store === 'document') this.around.workbook.setDocumentProperties(all)
    else this.around.stores.properties[store] = all
  }
}

type PropertyStore = 'document' | 'user' | 'script'
