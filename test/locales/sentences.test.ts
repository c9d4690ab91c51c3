import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { locales } from '../../src/locales'
import { phraseParameters } from '../../src/locales/phrase-parameters'
import { messageParameters } from '../../src/model/message'

const languages = Object.values(locales)

/** The text of the sources, without the languages. */
function sourceText(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'locales')
    .map((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? sourceText(path) : readFileSync(path, 'utf8')
    })
    .join('\n')
}

const declared: Record<string, readonly string[]> = { ...messageParameters, ...phraseParameters }

function parametersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)(?:#[^}]*)?\}/g)].map(([, name]) => name!))].sort()
}

/** Every text people read, with a place to find it by. */
function textsOf({
  messages,
  phrases,
  words,
  listNames,
  tabs,
  headers,
}: (typeof languages)[number]): [string, string][] {
  const flat = (group: string, record: object): [string, string][] =>
    Object.entries(record).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${group}.${key}`, value] as [string, string]] : flat(`${group}.${key}`, value),
    )
  return flat('', { messages, phrases, words, listNames, tabs, headers })
}

/** The texts that the pattern finds, with their places: none, when all is well. */
function findIn(locale: (typeof languages)[number], pattern: RegExp): string[] {
  return textsOf(locale).flatMap(([place, text]) => (pattern.test(text) ? [`${place}: ${text}`] : []))
}

describe.each(languages)('$name', (locale) => {
  const sentences = Object.entries({ ...locale.messages, ...locale.phrases })

  test.each(sentences)('%s uses exactly its parameters', (code, text) => {
    expect(parametersOf(text)).toEqual([...declared[code]!].sort())
  })

  test('has a sentence for every code and no other', () => {
    expect(sentences.map(([code]) => code).sort()).toEqual(Object.keys(declared).sort())
  })

  test('has no empty text, no space at an end, no doubled space', () => {
    expect(findIn(locale, /^$|^\s|\s$|\s\s/)).toEqual([])
  })

  test('has no straight quote or apostrophe', () => {
    expect(findIn(locale, /["']/)).toEqual([])
  })

  test('closes every brace', () => {
    const strip = (text: string) => text.replace(/\{\w+(#[^{}|]*\|[^{}|]*)?\}/g, '')
    const left = sentences.filter(([, text]) => /[{}#|]/.test(strip(text)))
    expect(left).toEqual([])
  })

  test('never speaks of farmers only', () => {
    expect(findIn(locale, /farm|\bplots?\b|parcelle|agricol|\bchamps?\b/i)).toEqual([])
  })
})

test('French keeps its punctuation from standing alone at the start of a line', () => {
  expect(findIn(locales.fr, /[^\u00a0\u202f][;!?»]|[^\u00a0\u202f]:|«[^\u00a0\u202f]/)).toEqual([])
})

test.each([locales.fr, locales.es, locales.pt])('no English word was left in $name', (locale) => {
  const english =
    /\b(the|and|this|that|row|sheet|tab|round|follow|up|level|visit|not|yet|name|column|open|closed|of|is|to|by)(?![\wÀ-ÿ])/i
  const left = textsOf(locale).filter(([, text]) =>
    english.test(text.replace(/\{\w+#?/g, '').replace('Google Sheets', '')),
  )
  expect(left).toEqual([])
})

test.each([locales.es, locales.pt])('no French word was left in $name', (locale) => {
  const french = /\b(est|dans|pour|avec|vous|ligne|onglet|classeur|fiche|évaluation)(?![\wÀ-ÿ])/i
  const left = textsOf(locale).filter(([, text]) => french.test(text.replace(/\{\w+#?/g, '')))
  expect(left).toEqual([])
})

test('every phrase is said somewhere', () => {
  const text = sourceText(join(__dirname, '../../src'))
  const isSaid = (code: string) => text.includes(`'${code}'`) || text.includes(`\`${code.replace(/[^.]+$/, '')}\${`)
  expect(Object.keys(phraseParameters).filter((code) => !isSaid(code))).toEqual([])
})
