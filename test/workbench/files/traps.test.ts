import { FileRefusal } from '../../../src/workbench/files/file-refusal'
import { smallPackage } from './packages'
import { teamPackage } from './team-package'
import { claim, tried } from './tried'

const html = '<html><body><table><tr><td>Nom</td></tr></table></body></html>'

/** Honest, small on the disk, and far more than anybody types. */
function honestBomb(): Uint8Array {
  const bytes = smallPackage({ A: '<sheetData/>' }, { 'xl/media/a.png': '' })
  return claim(bytes, (size) => (size === 0 ? 400 * 1024 * 1024 : size))
}

test.each<[string, string, () => Uint8Array | string, string]>([
  ['a web page called .xls', 'team.xls', () => html, 'notASpreadsheet'],
  ['a web page called .xlsx', 'team.xlsx', () => `\ufeff\n<!DOCTYPE html>${html}`, 'notASpreadsheet'],
  ['a web page called .csv', 'team.csv', () => `<!doctype html>${html}`, 'notASpreadsheet'],
  ['XML of an old spreadsheet called .csv', 'team.csv', () => '<?xml version="1.0"?><Workbook/>', 'notASpreadsheet'],
  ['a list called .xlsx', 'team.xlsx', () => 'Nom;Groupe\nAwa;Jappo\n', 'listNamedXlsx'],
  ['a list called .xls', 'team.xls', () => 'Nom\tGroupe\nAwa\tJappo\n', 'listNamedXlsx'],
  [
    'a picture called .csv',
    'logo.csv',
    () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3, 200, 201]),
    'notASpreadsheet',
  ],
  ['a PDF called .csv', 'list.csv', () => '%PDF-1.7\n1 0 obj\n', 'notASpreadsheet'],
  ['a template with macros', 'team.xltm', () => teamPackage(), 'macros'],
  [
    'macros of the oldest kind',
    'team.xlsx',
    () => smallPackage({ A: '<sheetData/>' }, { 'xl/macrosheets/sheet1.xml': '<a/>' }),
    'macros',
  ],
  ['macros called .csv', 'team.csv', () => smallPackage({ A: '<sheetData/>' }, { 'xl/vbaProject.bin': 'x' }), 'macros'],
  ['a bomb', 'team.xlsx', honestBomb, 'tooLarge'],
])('%s is refused with a sentence, soon, and left as it was', async (_, name, bytes, code) => {
  const refusal = await tried(name, bytes())
  expect(refusal).toBeInstanceOf(FileRefusal)
  expect(refusal).toMatchObject({ code, message: expect.stringContaining(name) })
})

test('a file cut anywhere is refused, or it is whole', async () => {
  const whole = teamPackage()
  for (let cut = 0; cut < whole.length; cut += Math.ceil(whole.length / 40)) {
    expect(await tried('team.xlsx', whole.slice(0, cut))).toBeInstanceOf(FileRefusal)
  }
})
