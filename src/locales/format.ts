import { isDay } from '../model/day'
import type { Message, MessageParameters } from '../model/message'
import type { Grammar } from './grammar'
import type { Locale } from './locale'
import type { PhraseCode, phraseParameters } from './phrase-parameters'

/** Parameters of one phrase: each it names, and no other. */
export type ParametersOf<Code extends PhraseCode> = {
  [Name in (typeof phraseParameters)[Code][number]]: string | number
}

/** What follows the code of a phrase: its parameters; a phrase without any takes none into account. */
type Given<Code extends PhraseCode> = Code extends PhraseCode
  ? (typeof phraseParameters)[Code] extends readonly []
    ? [parameters?: object]
    : [parameters: ParametersOf<Code>]
  : never

/** The sentence of a message in a language; a `date` given as `YYYY-MM-DD` is written as the language writes days. */
export function formatMessage(locale: Locale, { code, parameters }: Pick<Message, 'code' | 'parameters'>): string {
  return fillIn(locale, code, locale.messages[code], parameters)
}

/** A phrase in a language. Phrases without parameters are called with the code alone. */
export function phrase<Code extends PhraseCode>(locale: Locale, code: Code, ...given: Given<Code>): string {
  return fillIn(locale, code, locale.phrases[code], (given[0] ?? {}) as MessageParameters)
}

/** Fills `{name}` and `{count#one|other}` in a text; a parameter that was not given is an error of the program. */
export function fillIn(locale: Grammar, code: string, text: string, parameters: MessageParameters): string {
  return text.replace(/\{(\w+)(?:#([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, other?: string) => {
    const value = parameters[name]
    if (value === undefined) throw new Error(`"${code}" was given no "${name}"`)
    if (one !== undefined) return locale.isOne(Number(value)) ? one : (other ?? '')
    if (name === 'date' && isDay(String(value))) return locale.formatDay(String(value))
    return String(value)
  })
}
