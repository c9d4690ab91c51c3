import { workbookBytes } from '../../../src/workbench/files/save-workbook-file'
import {
  type ConditionalFormatData,
  emptyWorkbook,
  type ValidationData,
  type WorkbookData,
} from '../../../src/workbench/workbook/data'
import { read } from './opened'
import { unpack } from './packages'

const zones = [
  { top: 1, left: 1, bottom: 4, right: 1 },
  { top: 6, left: 3, bottom: 6, right: 3 },
]

/** A workbook with one rule, as it comes back. */
async function comeBack(change: (data: WorkbookData) => void) {
  const data = emptyWorkbook('en_GB', 'Europe/London', 'Team')
  change(data)
  const bytes = workbookBytes(null, data, data)
  return { data, again: (await read(bytes)).data, xml: unpack(bytes)['xl/worksheets/sheet1.xml']! }
}

type Said = [criterion: string, given: ValidationData['arguments'], inFile: string | null]

test.each<Said>([
  ['CHECKBOX', [], 'type="list"'],
  ['VALUE_IN_LIST', [['Yes', 'No'], true], '<formula1>"Yes,No"</formula1>'],
  ['VALUE_IN_LIST', [['Yes, gladly', 'No'], true], null],
  ['VALUE_IN_LIST', [['says "yes"', ' No'], true], null],
  ['VALUE_IN_LIST', [Array.from({ length: 60 }, (_, index) => `word ${index}`), true], null],
  ['VALUE_IN_RANGE', [{ sheetId: 0, zone: zones[0]! }, true], "<formula1>'Team'!$B$2:$B$5</formula1>"],
  ['CUSTOM_FORMULA', ['=LEN(B2)<5'], '<formula1>LEN(B2)&lt;5</formula1>'],
  ['CUSTOM_FORMULA', ['=B1="x"'], 'type="custom"'],
  ['NUMBER_BETWEEN', [1, 4], 'type="decimal" operator="between"'],
  ['NUMBER_NOT_EQUAL_TO', [0], 'operator="notEqual"'],
  ['DATE_IS_VALID_DATE', [], 'type="date"'],
  ['DATE_AFTER', [{ date: 46000 }], 'operator="greaterThan"'],
  ['DATE_ON_OR_AFTER', [{ date: 46000 }], 'operator="greaterThanOrEqual"'],
  ['DATE_BETWEEN', [{ date: 46000 }, { date: 46100.5 }], '<formula2>46100.5</formula2>'],
  ['TEXT_CONTAINS', ['say "hi"'], 'type="custom"'],
  ['TEXT_DOES_NOT_CONTAIN', ['x'], 'type="custom"'],
  ['TEXT_EQUAL_TO', ['<x>'], 'type="custom"'],
  ['TEXT_IS_VALID_EMAIL', [], null],
  ['TEXT_IS_VALID_URL', [], null],
])('the rule %s %j comes back', async (criterion, given, inFile) => {
  const rule: ValidationData = { zones, criterion, arguments: given, allowInvalid: false, helpText: 'Please' }
  const { again, xml } = await comeBack((data) => data.sheets[0]!.validations.push(rule))
  expect(again.sheets[0]!.validations).toEqual([rule])
  if (inFile === null) expect(xml).not.toContain('dataValidation')
  else expect(xml).toContain(inFile)
})

test.each<[string, ConditionalFormatData['arguments']]>([
  ['CELL_EMPTY', []],
  ['CELL_NOT_EMPTY', []],
  ['CUSTOM_FORMULA', ['=$B2="x"']],
  ['TEXT_EQUAL_TO', ['say "hi" & <b>']],
  ['TEXT_CONTAINS', ['é']],
  ['TEXT_DOES_NOT_CONTAIN', ['x']],
  ['TEXT_STARTS_WITH', ['x']],
  ['TEXT_ENDS_WITH', ['x']],
  ['NUMBER_BETWEEN', [1, 2]],
  ['NUMBER_LESS_THAN', [2.5]],
  ['DATE_AFTER', [{ date: 46000 }]],
])('the live colour %s %j comes back', async (criterion, given) => {
  const rule = { zones, criterion, arguments: given, style: { background: '#ffeecc', bold: true } }
  const { again } = await comeBack((data) => data.sheets[0]!.conditionalFormats.push(rule))
  expect(again.sheets[0]!.conditionalFormats).toEqual([rule])
})

test('a rule that only warns comes back as one', async () => {
  const rule = { zones, criterion: 'VALUE_IN_LIST', arguments: [['a', 'b'], true], allowInvalid: true }
  const { again, xml } = await comeBack((data) => data.sheets[0]!.validations.push(rule))
  expect(again.sheets[0]!.validations).toEqual([rule])
  expect(xml).toContain('errorStyle="warning"')
})

test('a chart of the workbench and what a filter hides come back', async () => {
  const chart = { id: 5, type: 'BAR', ranges: zones, rangeSheetId: 0, row: 1, column: 6, offsetX: 0, offsetY: 3 }
  const { data, again } = await comeBack(({ sheets }) => {
    sheets[0]!.charts.push({ ...chart, width: 300, height: 200, options: { title: 'Marks' } })
    sheets[0]!.filter = { zone: zones[0]!, hiddenValues: { 1: ['x', ''] } }
  })
  expect(again.sheets[0]!.charts).toEqual(data.sheets[0]!.charts)
  expect(again.sheets[0]!.filter).toEqual(data.sheets[0]!.filter)
})
