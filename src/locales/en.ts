import { headers } from './en/headers'
import { messages } from './en/messages'
import { phrases } from './en/phrases'
import { sheetWords } from './en/sheet-words'
import { listNames, words } from './en/words'
import type { Locale } from './locale'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** English. */
export const en: Locale = {
  code: 'en',
  name: 'English',
  isOne: (count) => count === 1,
  dayFormat: 'd mmm yyyy',
  formatDay: (day) => `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
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
}
