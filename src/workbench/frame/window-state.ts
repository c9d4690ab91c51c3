import type { FrameShown, MenuShown, Question } from '../link/messages'

/** A question that waits for its answer. */
export interface QuestionAsked {
  id: string
  question: Question
}

/** What a person pressed, and typed. */
export interface PersonAnswer {
  button: string
  text: string
}

/** Everything the page shows around the grid. */
export interface WindowState {
  isOpen: boolean
  fileName: string
  scriptName: string
  path: string
  language: string
  languages: { code: string; name: string }[]
  menus: MenuShown[]
  panel: FrameShown | null
  dialog: FrameShown | null
  question: QuestionAsked | null
  toast: { title: string; text: string } | null
  /** How many functions started from the menu are running. */
  running: number
  failure: string
  save:
    | { kind: 'none' | 'saving' }
    | { kind: 'saved'; at: string }
    | { kind: 'failed'; message: string; code: string; copy: string }
  /** The cell that is picked: its note. */
  note: string
  /** The cell that is picked, for who hears the page: where it is and what it holds. */
  cell: string
}

/** Before the workbench has said anything. */
export const firstState: WindowState = {
  isOpen: true,
  fileName: '',
  scriptName: '',
  path: '',
  language: 'en',
  languages: [],
  menus: [],
  panel: null,
  dialog: null,
  question: null,
  toast: null,
  running: 0,
  failure: '',
  save: { kind: 'none' },
  note: '',
  cell: '',
}
