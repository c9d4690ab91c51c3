import type { LanguageCode } from '../model/settings'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { Locale } from './locale'
import { pt } from './pt'

export type { Locale } from './locale'

/** Every language that ships, by its code. */
export const locales: Record<LanguageCode, Locale> = { en, fr, es, pt }

/** The language of a code such as `fr`, `fr_SN` or `fr-FR`; English when it is not shipped. */
export function localeOf(code: string): Locale {
  const short = code.toLowerCase().slice(0, 2)
  return Object.values(locales).find((locale) => locale.code === short) ?? en
}
