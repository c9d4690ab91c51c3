import type { PhraseCode } from '../locales/locale'
import type { LanguageCode } from '../model/settings'
import type { CallName } from './calls'

/** How a page is shown, and what it is given at once. */
export interface PageCard {
  kind: 'panel' | 'dialog'
  title: PhraseCode
  /** Of a dialog, in pixels. */
  width: number
  height: number
  /** The beginnings of the phrases it says; those of the shell come with every page. */
  phrases: string[]
  /** The call whose answer it is given with its first paint. */
  first: CallName | null
}

const panel = { kind: 'panel', width: 300, height: 0 } as const
const dialog = (width: number, height: number) => ({ kind: 'dialog', width, height }) as const

/** Every page, by the name of its file. */
export const pages = {
  panel: { ...panel, title: 'panel.title', phrases: ['panel.'], first: 'workbook.state' },
  setup: { ...dialog(680, 560), title: 'setup.title', phrases: ['setup.'], first: 'setup.read' },
  forms: { ...panel, title: 'forms.title', phrases: ['forms.', 'letter.'], first: 'forms.list' },
  rounds: { ...dialog(520, 460), title: 'rounds.title', phrases: ['rounds.'], first: 'round.look' },
  // Its preview reads every tab: the dialog asks for it once it stands.
  'follow-up': { ...dialog(560, 520), title: 'followUp.title', phrases: ['followUp.'], first: null },
  summary: { ...dialog(680, 560), title: 'summaryPage.title', phrases: ['summaryPage.'], first: null },
  help: { ...dialog(560, 520), title: 'help.title', phrases: ['help.'], first: null },
} as const satisfies Record<string, PageCard>

export type PageName = keyof typeof pages

/** Which of its sides a page opens with; '' for pages that have one. */
export type PageView = '' | 'new' | 'close' | 'reopen' | 'guide' | 'check' | 'settings'

/** What a page is given when it is shown. JSON. */
export interface PageStart {
  page: PageName
  view: PageView
  title: string
  language: LanguageCode
  phrases: Record<string, string>
  /** The answer of the page's first call, or null. */
  first: unknown
}
