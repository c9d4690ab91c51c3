/** An entry of a menu: an item that calls a function, a line, or a menu in the menu. */
export type MenuEntry =
  | { caption: string; functionName: string }
  | { line: true }
  | { caption: string; entries: MenuEntry[] }

/** A menu as a script built it. The add-on's own has no caption. */
export interface MenuShown {
  caption: string
  isAddon: boolean
  entries: MenuEntry[]
}

/** What a person pressed, and typed. */
export interface PersonAnswer {
  button: string
  text: string
}

/** What a script asks a person, before it goes on. */
export interface Question {
  kind: 'alert' | 'prompt'
  title: string
  text: string
  /** The name of Google's ButtonSet, as `YES_NO`. */
  buttons: string
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
  | { kind: 'toast'; text: string; title: string; seconds: number | null }

/** Who sits before the workbench: sees what is shown and answers what is asked. */
export interface Onlooker {
  ask(question: Question): PersonAnswer | Promise<PersonAnswer>
  show(shown: Shown): void
  log(level: string, text: string): void
}
