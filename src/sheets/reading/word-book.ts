import { locales } from '../../locales'
import type { Locale } from '../../locales/locale'
import { fold } from '../../model/fold'
import { type ListName, type ListWord, listKeys, listNames } from '../../model/list'

/** Reads and writes the words of the drop-downs: the team's own from Lists, and the words of every language. */
export interface WordBook {
  /** The key of a word; a word of the team's own stands for itself; '' for an empty cell. */
  read(list: ListName, text: string): string
  /** The key of a word Suivi knows, or null when the text is none of the list. */
  key(list: ListName, text: string): string | null
  /** The word to write for a key. */
  word(list: ListName, key: string): string
}

/** A word book from the rows of the Lists tab. Words of the other languages read as well, so that a mixed team can work. */
export function makeWordBook(words: ListWord[], locale: Locale): WordBook {
  const readers = new Map<ListName, Map<string, string>>()
  const writers = new Map<ListName, Map<string, string>>()
  for (const list of listNames) {
    const reader = new Map<string, string>()
    const writer = new Map<string, string>()
    for (const language of Object.values(locales)) {
      for (const [key, word] of Object.entries<string>(language.words[list])) reader.set(fold(word), key)
    }
    for (const [key, word] of Object.entries<string>(locale.words[list])) writer.set(key, word)
    for (const key of listKeys[list]) reader.set(fold(key), key)
    readers.set(list, reader)
    writers.set(list, writer)
  }
  for (const { list, key, word, also } of words) {
    if (word === '') continue
    const reader = readers.get(list)!
    for (const text of [...also, word]) reader.set(fold(text), key || word)
    if (key !== '') writers.get(list)!.set(key, word)
  }
  return {
    read: (list, text) => (text === '' ? '' : (readers.get(list)!.get(fold(text)) ?? text)),
    key: (list, text) => readers.get(list)!.get(fold(text)) ?? null,
    word: (list, key) => writers.get(list)!.get(key) ?? key,
  }
}
