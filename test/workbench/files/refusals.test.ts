import { strToU8, zipSync } from 'fflate'
import { FileRefusal } from '../../../src/workbench/files/file-refusal'
import { readWorkbookFile } from '../../../src/workbench/files/read-workbook-file'
import { inFolder, read } from './opened'
import { pack, smallPackage } from './packages'
import { teamPackage, teamParts } from './team-package'

const oldFile = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)])

/** A package that says it unpacks to far more than it is. */
function bomb(): Uint8Array {
  const bytes = smallPackage({ A: '<sheetData/>' })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < bytes.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 900_000_000, true)
  return bytes
}

const half = (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)
/** The last part of the zip, where its list stands, is whole; what a part holds is not. */
function scratched(): Uint8Array {
  const bytes = teamPackage()
  bytes.fill(0x55, 400, 1200)
  return bytes
}

test.each<[string, string, Uint8Array | string, string]>([
  ['an old .xls', 'team.xls', oldFile, 'oldFormat'],
  ['an .xlsx under a password', 'team.xlsx', oldFile, 'encrypted'],
  ['half an .xlsx', 'team.xlsx', half(teamPackage()), 'broken'],
  ['an .xlsx whose inside is damaged', 'team.xlsx', scratched(), 'broken'],
  ['nothing at all, called .xlsx', 'team.xlsx', '', 'broken'],
  ['a text called .xlsx', 'team.xlsx', 'name;group\n', 'listNamedXlsx'],
  ['a picture', 'logo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), 'notASpreadsheet'],
  ['bytes called .csv', 'list.csv', new Uint8Array([1, 2, 0, 0, 3]), 'notASpreadsheet'],
  [
    'an .ods',
    'team.ods',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    'notASpreadsheet',
  ],
  ['an .ods called .xlsx', 'team.xlsx', zipSync({ 'content.xml': strToU8('<a/>') }), 'notASpreadsheet'],
  ['an .xlsm', 'team.xlsm', teamPackage(), 'macros'],
  ['macros called .xlsx', 'team.xlsx', pack({ ...teamParts, 'xl/vbaProject.bin': 'macros' }), 'macros'],
  ['a file that unpacks to gigabytes', 'team.xlsx', bomb(), 'tooLarge'],
  ['a workbook without its sheets', 'team.xlsx', pack({ 'xl/workbook.xml': '<workbook><sheets><sheet' }), 'broken'],
])('%s is refused with a sentence', async (_, name, bytes, code) => {
  const refusal = await read(bytes, name).then(
    () => null,
    (error: unknown) => error,
  )
  expect(refusal).toBeInstanceOf(FileRefusal)
  expect(refusal).toMatchObject({ code, fileName: name })
  expect((refusal as FileRefusal).message).toContain(name)
})

test('a file that is not there, and a folder', async () => {
  await inFolder(async (folder) => {
    await expect(readWorkbookFile(`${folder}/none.xlsx`)).rejects.toMatchObject({ code: 'missing' })
    await expect(readWorkbookFile(folder)).rejects.toBeInstanceOf(FileRefusal)
  })
})
