import { openWorkbook } from '../../../src/workbench/engine/open-workbook'
import { workbookBytes } from '../../../src/workbench/files/save-workbook-file'
import type { Operations } from '../../../src/workbench/workbook/operations'
import { read } from './opened'
import { type Parts, pack, relsXml, unpack } from './packages'
import { teamPackage, teamParts } from './team-package'

const texts = 'xl/comments1.xml'
const boxes = 'xl/drawings/vmlDrawing1.vml'
const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column })

async function work(bytes: Uint8Array, change: (workbook: Operations) => void) {
  const { data, original } = await read(bytes)
  const workbook = openWorkbook(data)
  const before = workbook.dump()
  change(workbook)
  const saved = workbookBytes(original, before, workbook.dump())
  return { after: unpack(saved), again: (await read(saved)).data }
}

const notesOf = ({ sheets }: Awaited<ReturnType<typeof work>>['again']) =>
  sheets[0]!.cells.flatMap((line, row) =>
    (line ?? []).flatMap((one, column) => (one?.note ? [[row, column, one.note]] : [])),
  )

test('a note added: the others keep their author, their looks and their boxes', async () => {
  const { after, again } = await work(teamPackage(), (workbook) =>
    workbook.writeNotes(0, cell(2, 1), [['asked for <a call> & more']]),
  )
  expect(notesOf(again)).toEqual([
    [1, 0, 'Moussa: called twice'],
    [2, 1, 'asked for <a call> & more'],
    [3, 1, 'moved in May'],
  ])
  for (const comment of teamParts[texts]!.match(/<comment .*?<\/comment>/g)!) expect(after[texts]).toContain(comment)
  for (const box of teamParts[boxes]!.match(/<v:shape .*?<\/v:shape>/g)!) expect(after[boxes]).toContain(box)
  expect(after[boxes]!.match(/<v:shape /g)).toHaveLength(3)
  expect(new Set(after[boxes]!.match(/_x0000_s\d+/g))).toEqual(
    new Set(['_x0000_s1025', '_x0000_s1026', '_x0000_s1027']),
  )
  // The note that was added is not said to be by Moussa.
  expect(after[texts]).toContain('<authors><author>Moussa</author><author></author></authors>')
  expect(after[texts]).toContain('<comment ref="B3" authorId="1">')
})

test('a note taken away goes with its box', async () => {
  const { after, again } = await work(teamPackage(), (workbook) => workbook.writeNotes(0, cell(1, 0), [[null]]))
  expect(notesOf(again)).toEqual([[3, 1, 'moved in May']])
  expect(after[boxes]!.match(/<v:shape /g)).toHaveLength(1)
})

test('rows sorted: each note goes with its row, author and looks kept', async () => {
  const { after, again } = await work(teamPackage(), (workbook) =>
    workbook.sort(0, { top: 1, left: 0, bottom: 2, right: 6 }, [{ column: 0, ascending: false }]),
  )
  expect(notesOf(again)).toContainEqual([2, 0, 'Moussa: called twice'])
  expect(after[texts]).toMatch(/<comment ref="A3" authorId="0"[^>]*><text><r><rPr><b\/>/)
})

const threads = 'xl/threadedComments/threadedComment1.xml'
const thread = (ref: string, text: string) =>
  `<threadedComment ref="${ref}" personId="{1}" id="{${ref}}"><text>${text}</text></threadedComment>`
const talked: Parts = {
  ...teamParts,
  [threads]: `<ThreadedComments>${thread('A2', 'called twice')}${thread('A2', 'thanks')}${thread('B4', 'moved')}</ThreadedComments>`,
  'xl/worksheets/_rels/sheet1.xml.rels': teamParts['xl/worksheets/_rels/sheet1.xml.rels']!.replace(
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
  ),
}

test('what people answered each other goes with its note', async () => {
  const { after } = await work(pack(talked), (workbook) => {
    workbook.insertRows(0, 1, 1)
    workbook.writeNotes(0, cell(4, 1), [[null]])
  })
  expect(after[threads]).toBe(
    `<ThreadedComments>${thread('A2', 'called twice')}${thread('A2', 'thanks')}</ThreadedComments>`.replace(
      /ref="A2"/g,
      'ref="A3"',
    ),
  )
})

test('the first note of a sheet that has a drawing of its own kind keeps what is drawn there', async () => {
  const button = '<v:shape id="_x0000_s1030" type="#b"><x:ClientData ObjectType="Button"/></v:shape>'
  const { after, again } = await work(
    pack({
      ...teamParts,
      'xl/worksheets/_rels/sheet1.xml.rels': relsXml({
        rId1: ['hyperlink', 'https://example.org/'],
        rId2: ['drawing', '../drawings/drawing1.xml'],
        rId3: ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
        rId6: ['table', '../tables/table1.xml'],
      }),
      [boxes]: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${button}</xml>`,
    }),
    (workbook) => workbook.writeNotes(0, cell(0, 0), [['first']]),
  )
  expect(notesOf(again)).toEqual([[0, 0, 'first']])
  expect(after[boxes]).toContain(button)
  expect(after[boxes]!.match(/<v:shape /g)).toHaveLength(2)
  expect(after['xl/worksheets/sheet1.xml']!.match(/<legacyDrawing /g)).toHaveLength(1)
})
