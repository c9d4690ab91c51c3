import { setFrenchSpaces } from './fr/french-spaces'
import { headers } from './fr/headers'
import { messages } from './fr/messages'
import { objectiveWords } from './fr/objective-words'
import { phrases } from './fr/phrases'
import { sheetWords } from './fr/sheet-words'
import { listNames, words } from './fr/words'
import { grammars, languageNames } from './grammar'
import type { Locale } from './locale'

/** French. */
export const fr: Locale = {
  code: 'fr',
  name: languageNames.fr,
  ...grammars.fr,
  dayFormat: 'dd/mm/yyyy',
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
  objectiveWords,
}
