import { setFrenchSpaces } from './fr/french-spaces'
import { headers } from './fr/headers'
import { messages } from './fr/messages'
import { phrases } from './fr/phrases'
import { sheetWords } from './fr/sheet-words'
import { listNames, words } from './fr/words'
import type { Locale } from './locale'

/** French. */
export const fr: Locale = {
  code: 'fr',
  name: 'Français',
  isOne: (count) => Math.abs(count) < 2,
  dayFormat: 'dd/mm/yyyy',
  formatDay: (day) => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`,
  headers,
  tabs: {
    objectives: 'Objectifs',
    lists: 'Listes',
    evaluation: 'Évaluation – {title}',
    followUp: 'Suivi – {id} {title}',
    visits: 'Visites',
    summary: 'Synthèse',
    settings: 'Suivi (réglages)',
    items: 'Suivi (mémoire)',
  },
  words,
  listNames,
  messages: setFrenchSpaces(messages),
  phrases: setFrenchSpaces(phrases),
  sheetWords,
}
