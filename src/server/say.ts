import type { Question, Said } from '../api/messages'
import { formatMessage, phrase } from '../locales/format'
import type { Locale, PhraseCode } from '../locales/locale'
import type { PlanQuestion } from '../model/follow-up'
import type { Message } from '../model/message'

/** A message with its sentence, for a page or a command. */
export function say(locale: Locale, message: Message): Said {
  return { ...message, sentence: formatMessage(locale, message) }
}

/** Messages with their sentences, each once. */
export function sayAll(locale: Locale, messages: Message[]): Said[] {
  const seen = new Set<string>()
  return messages
    .map((message) => say(locale, message))
    .filter(({ sentence }) => !seen.has(sentence) && Boolean(seen.add(sentence)))
}

/** A question with its sentence and the labels of its choices. */
export function askPerson(locale: Locale, { key, message, choices }: PlanQuestion): Question {
  return {
    key,
    code: message.code,
    sentence: formatMessage(locale, message),
    choices: choices.map((value) => ({ value, label: labelOf(locale, value) })),
  }
}

/** A choice that is no word of Suivi's, such as the name of a tab, is its own label. */
function labelOf(locale: Locale, value: string): string {
  const code = `choice.${value}`
  return code in locale.phrases ? phrase(locale, code as PhraseCode) : value
}
