import { headers } from './en/headers'
import { messages } from './en/messages'
import { objectiveWords } from './en/objective-words'
import { phrases } from './en/phrases'
import { sheetWords } from './en/sheet-words'
import { listNames, words } from './en/words'
import { grammars, languageNames } from './grammar'
import type { Locale } from './locale'

/** English. */
export const en: Locale = {
  code: 'en',
  name: languageNames.en,
  ...grammars.en,
  dayFormat: 'd mmm yyyy',
  headers,
  tabs: {
    objectives: 'Objectives',
    lists: 'Lists',
    evaluation: 'Evaluation – {title}',
    followUp: 'Follow-up – {id} {title}',
    visits: 'Visits',
    summary: 'Summary',
    settings: 'Suivi settings',
    items: 'Suivi items',
  },
  words,
  listNames,
  messages,
  phrases,
  sheetWords,
  objectiveWords,
}
