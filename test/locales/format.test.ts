import { localeOf, locales } from '../../src/locales'
import { formatMessage, phrase } from '../../src/locales/format'
import { message } from '../../src/model/message'

const { en, fr } = locales

test('parameters stand in their places', () => {
  const unread = message('repair', 'cell.notAWord', { tab: 'Visits', row: 7, column: 'Level seen', text: '$& {tab}' })
  expect(formatMessage(en, unread)).toBe(
    '“Visits”, row 7, column “Level seen”: “$& {tab}” is on no list. Choose a word from the list, or add this one to Lists.',
  )
})

test('one and many follow the language', () => {
  const people = (count: number) => message('note', 'people.new', { count, names: 'Awa' })
  expect(formatMessage(en, people(1))).toBe('1 new person: Awa.')
  expect(formatMessage(en, people(0))).toBe('0 new people: Awa.')
  expect(formatMessage(fr, people(0))).toBe('0 nouvelle personne\u00a0: Awa.')
  expect(formatMessage(fr, people(2))).toBe('2 nouvelles personnes\u00a0: Awa.')
})

test('days are written as the language writes them', () => {
  expect(phrase(en, 'summary.today', { date: '2026-03-02' })).toBe('As of 2 Mar 2026')
  expect(phrase(fr, 'summary.today', { date: '2026-03-02' })).toBe('Au 02/03/2026')
  expect(phrase(fr, 'cell.source', { source: 'Relevé 1', date: 'mars 2026' })).toBe('Relevé 1, mars 2026')
})

test('a parameter that is missing is an error that says which', () => {
  expect(() => formatMessage(en, { code: 'tab.missing', parameters: {} })).toThrow('"tab.missing" was given no "tab"')
})

test('a language is found by its code or by the locale of a spreadsheet', () => {
  expect(localeOf('fr_SN')).toBe(fr)
  expect(localeOf('fr')).toBe(fr)
  expect(localeOf('pt_BR')).toBe(locales.pt)
  expect(localeOf('es_PE')).toBe(locales.es)
  expect(localeOf('wo_SN')).toBe(en)
})
