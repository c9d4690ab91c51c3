import type { PageStart } from '../../api/pages'
import { fillIn, type ParametersOf } from '../../locales/format'
import { grammars } from '../../locales/grammar'
import type { PhraseCode } from '../../locales/locale'
import type { phraseParameters } from '../../locales/phrase-parameters'

let spoken: Pick<PageStart, 'language' | 'phrases'> = { language: 'en', phrases: {} }

type Given<Code extends PhraseCode> = (typeof phraseParameters)[Code] extends readonly []
  ? []
  : [parameters: ParametersOf<Code>]

/** The words of this page, from now on. */
export function hear(start: Pick<PageStart, 'language' | 'phrases'>): void {
  spoken = start
}

/** A phrase of this page with its parameters. */
export function say<Code extends PhraseCode>(code: Code, ...given: Given<Code>): string {
  const { language, phrases } = spoken
  return fillIn(grammars[language], code, phrases[code] ?? code, (given[0] ?? {}) as Record<string, string | number>)
}

/** A day as this language writes it; '' stays ''. */
export function sayDay(day: string): string {
  return day === '' ? '' : grammars[spoken.language].formatDay(day)
}

/** The language of this page. */
export function language(): PageStart['language'] {
  return spoken.language
}
