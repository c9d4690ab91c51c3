import { locales } from '../../src/locales'
import { knownHeaders, writtenHeader } from '../../src/locales/known-headers'
import { splitWords } from '../../src/locales/split-words'
import { vocabulary } from '../../src/locales/vocabulary'
import { fold } from '../../src/model/fold'
import { listNames } from '../../src/model/list'
import { type TableName, tables } from '../../src/model/tables'

const languages = Object.values(locales)
const tableNames = Object.keys(tables) as TableName[]

/** Folded texts that stand for more than one key. */
function clashes(pairs: [text: string, key: string][]): string[] {
  const keys = new Map<string, string>()
  return pairs.flatMap(([text, key]) => {
    const folded = fold(text)
    const before = keys.get(folded)
    keys.set(folded, key)
    return before === undefined || before === key ? [] : [`${folded}: ${before}, ${key}`]
  })
}

test.each(tableNames)('in the table %s, no two columns share a header, in all languages together', (table) => {
  const pairs = languages.flatMap(({ headers }) =>
    Object.entries<string>(headers[table]).flatMap(([key, text]) =>
      splitWords(text).map((header): [string, string] => [header, key]),
    ),
  )
  expect(clashes(pairs)).toEqual([])
  for (const [header, key] of pairs) expect(knownHeaders(table).get(fold(header))).toBe(key)
})

test('only the first form of a header is written', () => {
  expect(writtenHeader(locales.fr, 'followUp', 'group')).toBe('Groupement')
  expect(knownHeaders('followUp').get('groupe')).toBe('group')
})

test.each(listNames)('in the list %s, no two keys share a word, in all languages together', (list) => {
  const pairs = languages.flatMap(({ words }) => Object.entries<string>(words[list]))
  expect(clashes(pairs.map(([key, word]) => [word, key]))).toEqual([])
})

test('no two lists share a name', () => {
  expect(clashes(languages.flatMap((locale) => listNames.map((list) => [locale.listNames[list], list])))).toEqual([])
})

test.each(languages)('tab names of $name hold in Google Sheets and in .xlsx', ({ tabs }) => {
  const filled = Object.values(tabs).map((name) => name.replace('{id}', 'O03').replace('{title}', 'Compost'))
  for (const name of filled) {
    expect(name.length).toBeLessThanOrEqual(31)
    expect(name).not.toMatch(/[[\]:*?/\\]|^['’]|['’]$|^history$/i)
  }
  expect(new Set(filled.map(fold)).size).toBe(filled.length)
})

test.each(languages)('titles of rounds that $name suggests fit a tab', ({ tabs, phrases }) => {
  for (const title of [
    phrases['round.first'],
    phrases['round.new'].replace('{number}', '12'),
    phrases['round.acquired'],
  ])
    expect(tabs.evaluation.replace('{title}', title).length).toBeLessThanOrEqual(31)
})

describe('the words of team sheets', () => {
  const words = vocabulary()

  test('are folded, and each stands once', () => {
    const lists = [...Object.values(words.roles), ...Object.values(words.practiceMarks), words.totals, words.modules]
    for (const list of lists) {
      expect(list).toEqual([...new Set(list)])
      for (const word of list) expect(word).toBe(fold(word))
    }
  })

  test('never give one header two roles, nor one mark two levels', () => {
    for (const record of [words.roles, words.practiceMarks, words.acquiredMarks])
      expect(
        clashes(Object.entries(record).flatMap(([key, list]) => list.map((word): [string, string] => [word, key]))),
      ).toEqual([])
  })

  test('hold what the sheets of teams are known to say', () => {
    expect(words.roles.name).toEqual(expect.arrayContaining(['nom et prenom', 'full name']))
    expect(words.roles.phone).toContain('tel.')
    expect(words.acquiredMarks.notYet).toContain('na')
    expect(words.practiceMarks.notYet).not.toContain('na')
    expect(words.practiceMarks.notObserved).toContain('abs')
  })

  test('read every level as Suivi writes it', () => {
    for (const { words: own } of languages)
      for (const [level, word] of Object.entries(own.level))
        expect(words.practiceMarks[level as 'applied']).toContain(fold(word))
  })
})
