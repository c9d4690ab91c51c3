import { headers } from './es/headers'
import { messages } from './es/messages'
import { objectiveWords } from './es/objective-words'
import { phrases } from './es/phrases'
import { sheetWords } from './es/sheet-words'
import { listNames, words } from './es/words'
import { grammars, languageNames } from './grammar'
import type { Locale } from './locale'

/** Spanish. */
export const es: Locale = {
  code: 'es',
  name: languageNames.es,
  ...grammars.es,
  dayFormat: 'dd/mm/yyyy',
  headers,
  tabs: {
    objectives: 'Objetivos',
    lists: 'Listas',
    evaluation: 'Evaluación – {title}',
    followUp: 'Seguimiento – {id} {title}',
    visits: 'Visitas',
    summary: 'Resumen',
    settings: 'Suivi (ajustes)',
    items: 'Suivi (memoria)',
  },
  words,
  listNames,
  messages,
  phrases,
  sheetWords,
  objectiveWords,
}
