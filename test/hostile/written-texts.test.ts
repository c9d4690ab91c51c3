import fc from 'fast-check'
import { cellValue, holds } from '../../src/sheets/writing/cell-content'
import { openWorkbook } from '../../src/workbench/engine/open-workbook'
import { readWorkbookFile } from '../../src/workbench/files/read-workbook-file'
import { workbookBytes } from '../../src/workbench/files/save-workbook-file'
import { emptyWorkbook } from '../../src/workbench/workbook/data'
import { inFolder, read } from '../workbench/files/opened'
import { unpack } from '../workbench/files/packages'
import { connectTo } from '../workbench/google/small-workbook'
import { anyText, hostileTexts } from './hostile-texts'

const locales = ['en_GB', 'fr_FR', 'pt_BR']
/** Line ends are all of one kind in a cell. */
const kept = (text: string) => text.replace(/\r\n?/g, '\n')
const contentOf = (text: string) => ({ kind: 'text', text }) as const

/** A sheet in which texts were written as Suivi writes them, a row each. */
function written(locale: string, texts: string[], format?: string) {
  const workbook = openWorkbook(emptyWorkbook(locale, 'Europe/Paris'))
  const before = workbook.dump()
  const sheet = connectTo(workbook).app.getActiveSheet()
  const range = sheet.getRange(1, 1, texts.length, 1)
  if (format) range.setNumberFormat(format)
  range.setValues(texts.map((text) => [cellValue(contentOf(text))]))
  return { workbook, before, values: range.getValues().map(([value]) => value) }
}

describe.each(locales)('in a spreadsheet of %s', (locale) => {
  test('any text that is written is read as it was', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 40, maxLength: 40 }), (texts) => {
        const { values } = written(locale, texts)
        expect(values).toEqual(texts.map(kept))
        expect(values.filter((value, index) => !holds(value as never, contentOf(texts[index]!)))).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  test('any text is the same after it was saved as .xlsx and opened again, and so is what is calculated beside it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 60, maxLength: 60 }), async (texts) => {
        const { workbook, before } = written(locale, texts)
        workbook.write(workbook.sheets()[0]!.id, { top: 0, left: 1, bottom: 0, right: 1 }, [['=1+1']])
        const { data } = await read(workbookBytes(null, before, workbook.dump()))
        const again = openWorkbook(data)
        const sheet = connectTo(again).app.getActiveSheet()
        const values = sheet.getRange(1, 1, texts.length, 1).getValues()
        expect(values.map(([value]) => value)).toEqual(texts.map(kept))
        expect(sheet.getRange(1, 1, texts.length, 1).getFormulas().flat().join('')).toBe('')
        expect(sheet.getRange('B1').getValue()).toBe(2)
      }),
      { numRuns: 3 },
    )
  })

  test.each(['@', '0.00', 'yyyy-mm-dd'])('the hostile ones are read as they were in cells of format %s', (format) => {
    expect(written(locale, hostileTexts, format).values).toEqual(hostileTexts.map(kept))
  })
})

test('a text as long as a cell takes is written whole, and found the same afterwards', () => {
  for (const text of ['x'.repeat(50_000), `=${'x'.repeat(60_000)}`, `${'x'.repeat(49_999)}😀`]) {
    const { values } = written('fr_FR', [text])
    expect(String(values[0]).length).toBeGreaterThan(49_990)
    expect(text.startsWith(String(values[0]))).toBe(true)
    expect(String(values[0])).not.toMatch(/[\ud800-\udbff]$/)
    // Otherwise every update would write it again.
    expect(holds(values[0] as never, contentOf(text))).toBe(true)
  }
  expect(written('fr_FR', ['x'.repeat(50_000)]).values[0]).toHaveLength(50_000)
})

test('names of tabs that a file cannot hold do not make a file that cannot be opened', async () => {
  const names = [
    'null\u0000',
    'lone \ud83d',
    '\ufffe',
    '\u202eback',
    '__proto__',
    'constructor',
    '\u200b',
    '\u0001 & <a>',
  ]
  const workbook = openWorkbook(emptyWorkbook('fr_FR', 'Europe/Paris', 'first'))
  const before = workbook.dump()
  const { app } = connectTo(workbook)
  for (const name of names) app.getActiveSpreadsheet().insertSheet(name).getRange('A1').setValue(name)
  const bytes = workbookBytes(null, before, workbook.dump())
  const { 'xl/workbook.xml': xml } = unpack(bytes)
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufffd]/)
  await inFolder(async (folder) => {
    const { writeFile } = await import('node:fs/promises')
    await writeFile(`${folder}/names.xlsx`, bytes)
    const { data } = await readWorkbookFile(`${folder}/names.xlsx`)
    const texts = data.sheets.map(({ cells }) => cells[0]?.[0]?.value).filter((value) => value !== undefined)
    expect(texts.sort()).toEqual([...names].sort())
    expect(new Set(data.sheets.map(({ name }) => name)).size).toBe(names.length + 1)
  })
})
