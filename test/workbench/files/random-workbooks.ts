import * as fc from 'fast-check'
import {
  type CellData,
  type CellStyle,
  emptySheet,
  type SheetData,
  type WorkbookData,
  type Zone,
} from '../../../src/workbench/workbook/data'

const color = fc.constantFrom('#ff0000', '#00b050', '#1f4e78')
const side = fc.record({ style: fc.constantFrom('thin', 'medium', 'thick', 'dashed', 'dotted', 'double'), color })

const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    numberFormat: fc.constantFrom('@', '0.0%', 'dd/mm/yyyy', '#,##0.00 "€"', '0'),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constant(true),
    strikethrough: fc.constant(true),
    fontSize: fc.constantFrom(8, 12, 14.5),
    fontFamily: fc.constantFrom('Georgia', 'Comic & Sons'),
    color,
    background: color,
    horizontal: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'middle', 'bottom'),
    wrap: fc.constant('wrap'),
    rotation: fc.constantFrom(45, -30, 90),
    border: fc.record({ top: side, left: side }, { requiredKeys: ['top'] }),
  },
  { requiredKeys: [] },
)

/** Texts as people type them, and as programs paste them. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  fc.constantFrom(
    '=1+1',
    "'tis",
    '+221 77',
    '0077',
    ' a  b ',
    'two\nlines',
    'a\r\nb',
    '_x000D_',
    '<&>"',
    'مرحبا',
    '👩🏽‍🌾',
    '12%',
    'TRUE',
  ),
)
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
)
const value = fc.oneof(text, number, fc.boolean(), fc.constantFrom({ error: '#REF!' }, { error: '#N/A' }))

const cell: fc.Arbitrary<CellData | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 5, arbitrary: fc.record({ value }) },
  fc.record({ value, style: style.filter((one) => Object.keys(one).length > 0) }),
  fc.record({
    value: fc.oneof(number, fc.boolean(), fc.constant('so')),
    formula: fc.constantFrom('=A1+1', '=IF(B2="a<b",XLOOKUP(1,A:A,B:B),"_xlfn.")', "='L''été'!A1&\"x\""),
  }),
  fc.record({ value, note: text.filter((one) => one.trim() !== '') }),
)

const zone: fc.Arbitrary<Zone> = fc
  .tuple(fc.nat(8), fc.nat(5), fc.nat(3), fc.nat(3))
  .map(([top, left, high, wide]) => ({ top, left, bottom: top + high, right: left + wide }))

/** Rows with nothing at their ends, as they are read. */
function trimmed(cells: (CellData | undefined)[][]): SheetData['cells'] {
  const rows: SheetData['cells'] = []
  for (const [row, line] of cells.entries())
    for (const [column, one] of line.entries()) {
      if (!one) continue
      rows[row] ??= []
      rows[row]![column] = one
    }
  return rows
}

const sheet = (id: number, name: string) =>
  fc
    .record({
      cells: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 10 }).map(trimmed),
      frozenRows: fc.nat(2),
      frozenColumns: fc.nat(2),
      hidden: fc.constant(id % 2 === 1),
      columnWidths: fc.dictionary(fc.constantFrom('0', '3'), fc.integer({ min: 20, max: 400 })),
      rowHeights: fc.dictionary(fc.constantFrom('1', '4'), fc.integer({ min: 10, max: 200 })),
      hiddenRows: fc.constantFrom<number[]>([], [2], [5, 6]),
      hiddenColumns: fc.constantFrom<number[]>([], [3]),
      merges: fc.constantFrom<Zone[]>([], [{ top: 20, left: 1, bottom: 21, right: 3 }]),
      validations: fc.array(
        fc.record({
          zones: fc.tuple(zone),
          criterion: fc.constant('VALUE_IN_LIST'),
          arguments: fc.constantFrom<[string[], boolean]>([['Yes', 'No'], true], [['a, b', 'c'], true]),
          allowInvalid: fc.boolean(),
        }),
        { maxLength: 1 },
      ),
      conditionalFormats: fc.array(
        fc.record({
          zones: fc.tuple(zone),
          criterion: fc.constant('TEXT_EQUAL_TO'),
          arguments: fc.tuple(fc.constantFrom('x', 'say "y"')),
          style: fc.constantFrom<CellStyle>({ background: '#ffeecc' }, { bold: true, color: '#ff0000' }),
        }),
        { maxLength: 2 },
      ),
    })
    .map((made): SheetData => ({ ...emptySheet(id, name, 60, 12), ...made }))

/** Workbooks as they come out of the grid: two sheets with anything in their cells, one of them hidden. */
export const workbooks: fc.Arbitrary<WorkbookData> = fc
  .record({
    locale: fc.constantFrom('fr_FR', 'en_GB'),
    timeZone: fc.constant('Africa/Dakar'),
    sheets: fc.tuple(sheet(0, "L'été"), sheet(77, 'B & <C>')),
    namedRanges: fc.constantFrom<WorkbookData['namedRanges']>(
      [],
      [{ name: 'words', sheetId: 77, zone: { top: 0, left: 0, bottom: 5, right: 0 } }],
    ),
    documentProperties: fc.dictionary(fc.constantFrom('a', 'b'), text),
  })
  .map((made) => ({ ...made, metadata: [], protections: [] }))
