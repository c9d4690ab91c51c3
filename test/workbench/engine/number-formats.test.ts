import { engineFormat, setFormat } from '../../../src/workbench/engine/number-formats'
import { openWorkbook } from '../../../src/workbench/engine/open-workbook'
import { emptyWorkbook } from '../../../src/workbench/workbook/data'

const cell = { top: 0, left: 0, bottom: 0, right: 0 }

/** Formats of files people keep, and what a cell with 1234.5 shows here. */
const formats: [string, string][] = [
  ['0.00', '1234.50'],
  ['#,##0 "F CFA"', '1,235 F CFA'],
  ['0.00E+00', '1234.5'],
  ['# ?/?', '1234.5'],
  ['[Red]0.0', '1234.5'],
  ['0.0;[Red]-0.0', '1234.5'],
  ['_-* #,##0.00_-', '1,234.50'],
  ['_-* #,##0.00 _€_-;-* #,##0.00 _€_-;_-* "-"?? _€_-;_-@_-', '1,234.50'],
  ['[$-40C]d mmmm yyyy', '18 May 1903'],
  ['#,##0 [$F CFA-fr-SN]', '1,235 F CFA'],
  ['[h]:mm', '29628:00'],
  ['h:mm AM/PM', '12:00 PM'],
  ['mm:ss.0', '00:00'],
  ['[>100]0;0.0', '1235'],
  ['??0', '1235'],
  ['é"ɓ"0[Color 5]', ''],
]

test.each(formats)(
  '%s: the value stays, the format is what was set, and something near it is shown',
  (format, shown) => {
    const workbook = openWorkbook(emptyWorkbook('en_US', 'Etc/GMT', 'S'))
    const sheet = workbook.sheets()[0]!.id
    workbook.write(sheet, cell, [[1234.5]])
    workbook.writeStyles(sheet, cell, [[{ numberFormat: format }]])
    expect(workbook.readValues(sheet, cell).values).toEqual([[1234.5]])
    expect(workbook.readStyles(sheet, cell)[0]![0]!.numberFormat).toBe(format)
    if (shown !== '') expect(workbook.readDisplay(sheet, cell)).toEqual([[shown]])
    const again = openWorkbook(workbook.dump())
    expect(again.readValues(sheet, cell).values).toEqual([[1234.5]])
    expect(again.readStyles(sheet, cell)[0]![0]!.numberFormat).toBe(format)
  },
)

test('a number typed as 1e3 is a number', () => {
  const workbook = openWorkbook(emptyWorkbook('en_US', 'Etc/GMT', 'S'))
  const sheet = workbook.sheets()[0]!.id
  workbook.write(sheet, cell, [['1e3']])
  expect(workbook.readValues(sheet, cell).values).toEqual([[1000]])
})

test('what the library can read is given as it is; the rest comes back letter by letter', () => {
  expect(engineFormat('0.00')).toBe('0.00')
  for (const [format] of formats) expect(setFormat(engineFormat(format))).toBe(format)
  expect(setFormat(undefined)).toBeUndefined()
})
