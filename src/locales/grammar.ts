import type { LanguageCode } from '../model/settings'
import type { Locale } from './locale'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** What a language needs for sentences besides its words: small, so that pages can carry it. */
export type Grammar = Pick<Locale, 'isOne' | 'formatDay'>

/** Each language in its own name. */
export const languageNames: Record<LanguageCode, string> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
}

/** 02/03/2026. */
const dayFirst = (day: string) => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`

/** How each language counts and writes days. */
export const grammars: Record<LanguageCode, Grammar> = {
  en: {
    isOne: (count) => count === 1,
    formatDay: (day) => `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
  },
  fr: {
    isOne: (count) => Math.abs(count) < 2,
    formatDay: dayFirst,
  },
  es: { isOne: (count) => Math.abs(count) === 1, formatDay: dayFirst },
  pt: { isOne: (count) => Math.abs(count) < 2, formatDay: dayFirst },
}
