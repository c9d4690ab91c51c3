/** An entry of a menu: an item that calls a function of the script, a line, or a menu in the menu. */
export type MenuEntry =
  | { caption: string; functionName: string }
  | { line: true }
  | { caption: string; entries: MenuEntry[] }

/** A menu as the script built it; the add-on's own stands under Extensions and has no caption. */
export interface MenuShown {
  caption: string
  isAddon: boolean
  entries: MenuEntry[]
}

/** A page of the script, shown in the panel or in a dialog. `url` stands on the frames' own port. */
export interface FrameShown {
  frame: string
  kind: 'sidebar' | 'modal' | 'modeless'
  title: string
  url: string
  width: number | null
  height: number | null
}

/** What a script asks, and waits for. `buttons` is the name of Google's ButtonSet, such as `YES_NO`. */
export interface Question {
  kind: 'alert' | 'prompt'
  title: string
  text: string
  buttons: string
}

/** One edit as the spreadsheet library sends it: opaque to us but for its revision ids. */
export type Revision = Record<string, unknown>

/** What the page in the browser says to the workbench; JSON over one WebSocket. */
export type PageMessage =
  | { kind: 'revision'; revision: Revision }
  /** A click in a menu. */
  | { kind: 'run'; functionName: string }
  /** `google.script.run` in a frame; `args` is JSON of the list of arguments. */
  | { kind: 'call'; id: string; frame: string; functionName: string; args: string }
  | { kind: 'closed'; frame: string }
  | { kind: 'answer'; id: string; button: string; text: string }
  /** The tab in front, and the cells picked: what scripts see as active. */
  | { kind: 'active'; sheet: number; top: number; left: number; bottom: number; right: number }
  | { kind: 'language'; code: string }

/** What the workbench says to a page. */
export type HostMessage =
  | {
      kind: 'hello'
      client: string
      fileName: string
      /** The name of the script: its menu stands under it. */
      scriptName: string
      /** Where the file is saved, for a person. */
      path: string
      language: string
      languages: { code: string; name: string }[]
      frameOrigin: string
      /** The library's own data, at `revisionId`. */
      workbook: object
      revisionId: string
      menus: MenuShown[]
    }
  | { kind: 'revision'; revision: Revision }
  | { kind: 'menus'; menus: MenuShown[] }
  | { kind: 'show'; page: FrameShown }
  | { kind: 'toast'; title: string; text: string; seconds: number | null }
  | { kind: 'ask'; id: string; question: Question }
  /** A script put another tab or other cells in front. */
  | { kind: 'activate'; sheet: number }
  /** The answer to `call`: `value` is JSON, or `error` a sentence. */
  | { kind: 'called'; id: string; frame: string; value?: string; error?: { name: string; message: string } }
  | { kind: 'running'; functionName: string; on: boolean }
  | { kind: 'failed'; functionName: string; message: string }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  /** `copy`: where everything stands meanwhile; '' when nowhere. */
  | { kind: 'saveFailed'; message: string; code: string; copy: string }
