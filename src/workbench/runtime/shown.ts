import type { MenuShown, Question } from '../link/messages'

export type { MenuEntry, MenuShown, Question } from '../link/messages'

/** What a person pressed, and typed. */
export interface PersonAnswer {
  button: string
  text: string
}

/** A page in the panel or in a dialog. */
export interface PageShown {
  kind: 'sidebar' | 'modal' | 'modeless'
  title: string
  html: string
  width: number | null
  height: number | null
}

/** What a script showed or asked. */
export type Shown =
  | { kind: 'menu'; menu: MenuShown }
  | PageShown
  | (Question & { answer: PersonAnswer })
  /** What a recorder would have sent or made. `method` is Google's name. */
  | { kind: 'recorded'; method: string; what: Record<string, unknown> }
  | { kind: 'toast'; text: string; title: string; seconds: number | null }

/** A request to the network that is not made, and what stands in for its answer. */
export type FetchRequest = { url: string; method: string } & Record<string, unknown>
export interface FetchReply {
  code: number
  text: string
  headers?: Record<string, string>
}

/** Who sits before the workbench: sees what is shown and answers what is asked. */
export interface Onlooker {
  ask(question: Question): PersonAnswer | Promise<PersonAnswer>
  show(shown: Shown): void
  log(level: string, text: string): void
  fetch(request: FetchRequest): FetchReply
}
