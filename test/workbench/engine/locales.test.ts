import { openWorkbook } from '../../../src/workbench/engine/open-workbook'
import { emptyWorkbook } from '../../../src/workbench/workbook/data'

const march29 = 46_110

/** What a text becomes in a cell: what it holds, and what it shows. */
function typed(locale: string, text: string, format?: string): [value: unknown, shown: string] {
  const workbook = openWorkbook(emptyWorkbook(locale, 'Africa/Dakar'))
  const cell = { top: 0, left: 0, bottom: 0, right: 0 }
  if (format) workbook.writeStyles(0, cell, { numberFormat: format })
  workbook.write(0, cell, [[text]])
  return [workbook.readValues(0, cell).values[0]![0], workbook.readDisplay(0, cell)[0]![0]!]
}

const thin = '\u202f'

/** Locale, what is typed, what the cell holds, what it shows. */
const cases: [locale: string, text: string, value: unknown, shown: string][] = [
  ['fr_FR', '1,5', 1.5, '1,5'],
  ['fr_FR', '1 234,5', 1234.5, '1234,5'],
  ['fr_FR', '12,5%', 0.125, '12,50%'],
  ['fr_FR', '29/03/2026', march29, '29/03/2026'],
  ['fr_FR', '29 mars 2026', march29, '29/03/2026'],
  ['fr_FR', '1er août 2026', march29 + 125, '01/08/2026'],
  ['fr_FR', '29/03/2026 14:30', march29 + 14.5 / 24, '29/03/2026 14:30:00'],
  ['fr_FR', '03/29/2026', '03/29/2026', '03/29/2026'],
  ['fr_FR', 'vrai', true, 'TRUE'],
  ['fr_FR', '=SUM(1,5;2)', 3.5, '3,5'],
  ['pt_BR', '1,5', 1.5, '1,5'],
  ['pt_BR', '1.234,5', 1234.5, '1234,5'],
  ['pt_BR', '29/03/2026', march29, '29/03/2026'],
  ['pt_BR', '29 de março de 2026', march29, '29/03/2026'],
  ['pt_BR', 'VERDADEIRO', true, 'TRUE'],
  ['pt_BR', '=SUM(1,5;2)', 3.5, '3,5'],
  ['es_PE', '1.5', 1.5, '1.5'],
  ['es_PE', '1,234.5', 1234.5, '1234.5'],
  ['es_PE', '29/03/2026', march29, '29/03/2026'],
  ['es_PE', '29 de marzo de 2026', march29, '29/03/2026'],
  ['es_PE', 'falso', false, 'FALSE'],
  ['es_PE', '=SUM(1.5,2)', 3.5, '3.5'],
  ['es_PE', '=SUM(1.5;2)', 3.5, '3.5'],
  ['en_GB', '1.5', 1.5, '1.5'],
  ['en_GB', '1,234.5', 1234.5, '1234.5'],
  ['en_GB', '29/03/2026', march29, '29/03/2026'],
  ['en_GB', '3/4/2026', march29 + 5, '03/04/2026'],
  ['en_GB', '29 March 2026', march29, '29/03/2026'],
  ['en_GB', '=SUM(1.5,2)', 3.5, '3.5'],
  ['en_US', '3/29/2026', march29, '3/29/2026'],
  ['en_US', '3/4/2026', march29 - 25, '3/4/2026'],
  ['en_US', 'March 29, 2026', march29, '3/29/2026'],
  ['en_US', '2:30 PM', 14.5 / 24, '02:30 PM'],
  ['en_US', '29/3/2026', '29/3/2026', '29/3/2026'],
]

test.each(cases)('%s: %s', (locale, text, value, shown) => {
  const [held, seen] = typed(locale, text)
  if (typeof value === 'number') expect(held).toBeCloseTo(value, 9)
  else expect(held).toBe(value)
  expect(seen).toBe(shown)
})

test.each(['fr_FR', 'pt_BR', 'es_PE', 'en_GB', 'en_US'])(
  '%s: days of the ISO order and texts that only look like something stay what they are',
  (locale) => {
    expect(typed(locale, '2026-03-29')).toEqual([march29, '2026-03-29'])
    for (const text of [
      'Mars 2026',
      'Awa 12',
      'May',
      '12 rue de Thiès',
      '32/03/2026',
      '1:75',
      '13:00 pm',
      '2026-02-30',
    ]) {
      expect(typed(locale, text)).toEqual([text, text])
    }
    expect(typed(locale, '0012', '@')).toEqual(['0012', '0012'])
    expect(typed(locale, '1,5', '@')).toEqual(['1,5', '1,5'])
  },
)

test.each([
  ['fr_FR', `1${thin}234,50`, '12,5%'],
  ['pt_BR', '1.234,50', '12,5%'],
  ['es_PE', '1,234.50', '12.5%'],
  ['en_GB', '1,234.50', '12.5%'],
])('%s shows thousands and decimals its own way', (locale, thousands, percent) => {
  const number = locale === 'fr_FR' || locale === 'pt_BR' ? '1234,5' : '1234.5'
  expect(typed(locale, number, '#,##0.00')[1]).toBe(thousands)
  expect(typed(locale, percent, '0.0%')[1]).toBe(percent)
})

test('a file of another locale reads the same numbers and days, and only shows them otherwise', () => {
  const workbook = openWorkbook(emptyWorkbook('fr_FR', 'Africa/Dakar'))
  const row = { top: 0, left: 0, bottom: 0, right: 2 }
  workbook.write(0, row, [['1,5', '29/03/2026', '=SUM(0,5;1)']])
  const before = workbook.readValues(0, row)
  workbook.setLocale('en_GB')
  expect(workbook.readValues(0, row)).toEqual(before)
  expect(workbook.readDisplay(0, row)).toEqual([['1.5', '29/03/2026', '1.5']])
  expect(workbook.readFormulas(0, row)[0]![2]).toBe('=SUM(0.5,1)')
})
