import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate'
import { edit, put, read } from './opened'
import { head, main, pack, relations, relsXml, smallPackage } from './packages'

const strings = (...texts: string[]) =>
  `${head}<sst xmlns="${main}" count="${texts.length}" uniqueCount="${texts.length}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`
const shared = { 'xl/sharedStrings.xml': strings('Nom', 'Niveau', 'Awa Diop', 'oui', 'Élie &amp; fils') }
const rows =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c></row><row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3"><v>3</v></c></row>'

/** The parts of the plain package, changed. */
function changed(change: (parts: Record<string, string>) => Record<string, string>): Uint8Array {
  const parts = unzipSync(smallPackage({ Feuille: `<sheetData>${rows}</sheetData>` }, withStrings))
  return pack(change(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]))))
}
const withStrings = {
  ...shared,
  'xl/_rels/workbook.xml.rels': relsXml({
    rId1: ['worksheet', 'worksheets/sheet1.xml'],
    rId2: ['sharedStrings', 'sharedStrings.xml'],
  }),
}
const inSheet = (change: (xml: string) => string) =>
  changed((parts) => ({ ...parts, 'xl/worksheets/sheet1.xml': change(parts['xl/worksheets/sheet1.xml']!) }))

const libreRows =
  '<sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:B3"/><sheetViews><sheetView showFormulas="false" tabSelected="true" workbookViewId="0"><selection pane="topLeft" activeCell="A1" sqref="A1"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="11.53515625" defaultRowHeight="12.8" zeroHeight="false" outlineLevelRow="0" outlineLevelCol="0"/><cols><col collapsed="false" customWidth="true" hidden="false" outlineLevel="0" max="1" min="1" style="0" width="20.5"/><col max="16384" min="2" style="0" width="11.53"/></cols>'
const googleRows =
  '<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1.0" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>'

const writers: Record<string, Uint8Array> = {
  'Excel and the like': smallPackage({ Feuille: `<sheetData>${rows}</sheetData>` }, withStrings),
  LibreOffice: inSheet((xml) =>
    xml
      .replace('<sheetData>', `${libreRows}<sheetData>`)
      .replace(
        /<row r="(\d)">/g,
        '<row r="$1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">',
      )
      .replace(
        '</sheetData>',
        '<row r="1048576" customFormat="false" ht="12.8" hidden="false"/></sheetData><printOptions headings="false"/>',
      ),
  ),
  'Google’s export': changed((parts) => ({
    ...parts,
    'xl/worksheets/sheet1.xml': parts['xl/worksheets/sheet1.xml']!.replace('<sheetData>', `${googleRows}<sheetData>`)
      .replace(
        /xmlns:r=/,
        'xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r=',
      )
      .replace('</sheetData>', '</sheetData><drawing r:id="rId1"/>'),
    'xl/worksheets/_rels/sheet1.xml.rels': relsXml({ rId1: ['drawing', '../drawings/drawing1.xml'] }),
    'xl/drawings/drawing1.xml': `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
  })),
  'a writer of absolute targets': changed((parts) => ({
    ...parts,
    'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']!.replace(/Target="/g, 'Target="/xl/'),
  })),
  'a writer of texts in their cells': inSheet((xml) =>
    xml.replace(/<c r="(\w+)" t="s"><v>(\d)<\/v><\/c>/g, (_, name: string, index: string) => {
      const text = ['Nom', 'Niveau', 'Awa Diop', 'oui', 'Élie &amp; fils'][Number(index)]
      return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
    }),
  ),
  'a writer that names no cell': inSheet((xml) => xml.replace(/ r="\w+"/g, '')),
  'a writer of single quotes and lines of their own': inSheet((xml) =>
    xml.replace(/(<(?:row|c|v)[^>]*>)/g, '\n  $1').replace(/(r|t)="(\w+)"/g, "$1='$2'"),
  ),
  'a writer that marks the order of bytes': changed((parts) =>
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, `\ufeff${text}`])),
  ),
  'a writer of prefixed elements': inSheet((xml) =>
    xml.replace(/<(\/?)([a-z])/gi, '<$1x:$2').replace('xmlns=', 'xmlns:x='),
  ),
  'a writer of the strict kind': changed((parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([path, text]) => [
        path,
        text
          .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(relations, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
      ]),
    ),
  ),
  'a writer of paths with backslashes': zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(smallPackage({ Feuille: `<sheetData>${rows}</sheetData>` }, withStrings))).map(
        ([path, part]) => [path.replaceAll('/', '\\'), part],
      ),
    ),
  ),
  'a writer of large letters in paths': changed((parts) => {
    const { 'xl/sharedStrings.xml': text, ...others } = parts
    return {
      ...others,
      'xl/SharedStrings.xml': text!,
      'xl/_rels/workbook.xml.rels': others['xl/_rels/workbook.xml.rels']!.replace(
        'sharedStrings.xml',
        'SharedStrings.xml',
      ),
    }
  }),
  'a writer of nothing but packed sizes at the end': streamed(),
}

/** Packed as programs do that write as they go: sizes stand behind each part. */
function streamed(): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((_, chunk) => chunks.push(chunk))
  for (const [path, part] of Object.entries(
    unzipSync(smallPackage({ Feuille: `<sheetData>${rows}</sheetData>` }, withStrings)),
  )) {
    const file = new ZipDeflate(path)
    zip.add(file)
    file.push(strToU8(strFromU8(part)), true)
  }
  zip.end()
  return new Uint8Array(Buffer.concat(chunks))
}

test.each(Object.keys(writers))('a file by %s is read, and what is changed in it is saved', async (writer) => {
  const bytes = writers[writer]!
  const values = (data: { sheets: { cells: ({ value?: unknown } | undefined)[][] }[] }) =>
    data.sheets[0]!.cells.slice(0, 3).map((row) => row.slice(0, 2).map((cell) => cell?.value))
  const expected = [
    ['Nom', 'Niveau'],
    ['Awa Diop', 'oui'],
    ['Élie & fils', 3],
  ]
  const { data } = await read(bytes)
  expect(values(data)).toEqual(expected)
  expect(data.sheets[0]!.rowCount).toBeLessThan(5_000)
  const { saved } = await edit(bytes, (after) => put(after.sheets[0]!, 1, 1, { value: '=non' }))
  expected[1]![1] = '=non'
  expect(values((await read(saved)).data)).toEqual(expected)
})
