import { strToU8, unzipSync, zipSync } from 'fflate'
import { openWorkbook } from '../../../src/workbench/engine/open-workbook'
import { FileRefusal } from '../../../src/workbench/files/file-refusal'
import type { readWorkbookFile } from '../../../src/workbench/files/read-workbook-file'
import { smallPackage } from './packages'
import { teamPackage } from './team-package'
import { claim, tried } from './tried'

/** A package in which one part says that it is far smaller than what it unpacks to. */
function lyingBomb(): Uint8Array {
  const bytes = smallPackage({ A: '<sheetData/>' }, { 'xl/sharedStrings.xml': `<sst>${' '.repeat(60_000_000)}</sst>` })
  return claim(bytes, (size) => (size > 1_000_000 ? 500 : size))
}

const cells = '<row><c><v>1</v></c></row>'
const entities = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
  .split('')
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
  .join('')}]>`
const withEntities = smallPackage(
  { A: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row></sheetData>' },
  {},
)

test('millions of cells are refused with a sentence, soon', async () => {
  const bytes = smallPackage({ A: `<sheetData>${cells.repeat(3_000_000)}</sheetData>` })
  expect(await tried('team.xlsx', bytes)).toMatchObject({ code: 'tooLarge' })
})

test('a file with a byte changed anywhere is refused, or it is opened: never an error, never a wait', async () => {
  const whole = teamPackage()
  for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 60)) {
    const bytes = whole.slice()
    bytes[at]! ^= 0x24
    const outcome = await tried('team.xlsx', bytes)
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(FileRefusal)
    else openWorkbook((outcome as Awaited<ReturnType<typeof readWorkbookFile>>).data)
  }
})

test.each<[string, Uint8Array]>([
  ['a part that says it is far smaller than it is', lyingBomb()],
  ['entities that grow', pack(withEntities)],
  [
    'a look at the very last row',
    smallPackage({
      A: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Nom</t></is></c></row><row r="1048576"><c r="A1048576" s="0"/></row></sheetData>',
    }),
  ],
  [
    'a look at the very last column',
    smallPackage({
      A: '<cols><col min="1" max="16384" width="12"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row></sheetData>',
    }),
  ],
  [
    'a value in the very last cell',
    smallPackage({ A: '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>' }),
  ],
  [
    'a merge of the whole sheet',
    smallPackage({ A: '<sheetData/><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>' }),
  ],
  [
    'cells of nonsense names',
    smallPackage({
      A: '<sheetData><row r="-5"><c r="??"><v>1</v></c></row><row r="99999999999"><c r="ZZZZZZ99999999999"><v>1</v></c></row></sheetData>',
    }),
  ],
  [
    'strings that are not there',
    smallPackage({
      A: '<sheetData><row r="1"><c r="A1" t="s"><v>99</v></c><c r="B1" s="77"><v>1</v></c></row></sheetData>',
    }),
  ],
])('%s: opened soon, or refused with a sentence', async (_, bytes) => {
  const outcome = await tried('team.xlsx', bytes)
  if (outcome instanceof Error) return expect(outcome).toBeInstanceOf(FileRefusal)
  const started = Date.now()
  openWorkbook((outcome as Awaited<ReturnType<typeof readWorkbookFile>>).data)
  expect(Date.now() - started).toBeLessThan(10_000)
})

/** Puts the entities in front of each sheet. */
function pack(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const path = 'xl/worksheets/sheet1.xml'
  parts[path] = strToU8(new TextDecoder().decode(parts[path]).replace('?>', `?>${entities}`))
  return zipSync(parts)
}
