import { grammars, languageNames } from './grammar'
import type { Locale } from './locale'
import { headers } from './pt/headers'
import { messages } from './pt/messages'
import { objectiveWords } from './pt/objective-words'
import { phrases } from './pt/phrases'
import { sheetWords } from './pt/sheet-words'
import { listNames, words } from './pt/words'

/** Portuguese. */
export const pt: Locale = {
  code: 'pt',
  name: languageNames.pt,
  ...grammars.pt,
  dayFormat: 'dd/mm/yyyy',
  headers,
  tabs: {
    objectives: 'Objetivos',
    lists: 'Listas',
    evaluation: 'Avaliação – {title}',
    followUp: 'Acomp. – {id} {title}',
    visits: 'Visitas',
    summary: 'Resumo',
    settings: 'Suivi (configurações)',
    items: 'Suivi (memória)',
  },
  words,
  listNames,
  messages,
  phrases,
  sheetWords,
  objectiveWords,
}
