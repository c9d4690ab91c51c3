import { PublishedScript } from '../command/published-script'

test('a report is built from a list of dated amounts, with banding, protection, name, chart, mail and file', async () => {
  const script = new PublishedScript(
    'report',
    'Group,Day,Amount\nNorth,03/01/2026,1000\nSouth,20/01/2026,500\nNorth,28/02/2026,250\n',
  )
  const { value, recorded } = await script.run('buildReport')
  expect(value).toEqual([
    ['Group', '2026-01', '2026-02', 'Total'],
    ['North', '1,000', '250', '1,250'],
    ['South', '500', '0', '500'],
  ])
  expect(script.data!.sheets.map(({ name }) => name)).toEqual(['Report', 'people'])
  const report = script.sheet('Report')
  expect(report.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }])
  expect(report.bandings).toMatchObject([{ header: '#274e13', second: '#e7f9ef', footer: null }])
  expect(report.charts).toMatchObject([{ type: 'COLUMN', options: { isStacked: true, title: 'By month' } }])
  expect([report.rowHeights[1], report.frozenRows]).toEqual([40, 2])
  expect(script.data!.namedRanges.map(({ name }) => name)).toEqual(['ReportTable'])
  expect(script.data!.protections).toMatchObject([{ description: 'Made by a script', warningOnly: true }])
  expect(recorded.map(({ method }) => method)).toEqual([
    'MailApp.sendEmail',
    'Folder.createFolder',
    'Folder.createFile',
  ])
  expect(recorded[0]!.what['attachments']).toEqual(['report.pdf'])
})

test('a list is tidied: replaced, ticked, turned round, pushed aside, split, filled on, filtered', async () => {
  const script = new PublishedScript('tidy', 'Name,Place,Age\nAwa,thies,31\nModou,Dakar,40\nAïda,Thies,28\n')
  const { value } = await script.run('tidy')
  expect(value).toEqual({
    replaced: 2,
    found: ['C1', 'A2', 'A4'],
    checked: [false, true, false],
    turned: [
      ['Name', 'Awa', 'Modou', 'Aïda'],
      ['Place', 'Thiès', 'Dakar', 'Thiès'],
      ['Age', '31', '40', '28'],
    ],
    below: 'A4',
    region: 'A1:D4',
    pushed: 'Place,,Thiès,Dakar,Thiès',
    moved: [true, 'Name'],
    split: ['a', 'b', '', 'c'],
    filled: 'Visit 1,Visit 2,Visit 3,Visit 4,Visit 5',
    hidden: [true, false],
  })
  const { cells, validations } = script.sheet('people')
  expect(cells[0]!.slice(0, 4).map((cell) => cell?.style?.background)).toEqual([
    '#c0c0c0',
    undefined,
    '#c0c0c0',
    '#c0c0c0',
  ])
  expect(validations).toMatchObject([{ criterion: 'CHECKBOX', zones: [{ top: 1, left: 3, bottom: 3, right: 3 }] }])
})

test('a long list is outlined: groups, frozen and hidden lines, moved columns, rows found again by metadata', async () => {
  const script = new PublishedScript(
    'outline',
    'Group,Name,Age,Place\nNorth,Awa,1,a\nNorth,Modou,2,b\nNorth,Fatou,3,c\nSouth,Binta,4,d\nSouth,Aliou,5,e\n',
  )
  const { value } = await script.run('outline')
  expect(value).toEqual({
    row: 7,
    depth: 1,
    folded: true,
    header: ['Group', 'Age', 'Name', 'Place'],
    hidden: [true, true, true],
    tabs: ['Copy', 'people'],
    frozen: [1, 1],
  })
  const people = script.sheet('people')
  expect(people.groups!.map(({ first, last }) => [first, last])).toEqual([
    [4, 5],
    [7, 7],
  ])
  expect(script.sheet('Copy')).toMatchObject({ hidden: true, tabColor: '#008080' })
})

test('visits are planned a week apart, over a change of the clocks, and read back the same', async () => {
  const script = new PublishedScript('planner', 'a\n1\n')
  const { value } = await script.run('plan', ['2026-03-22', 3])
  expect(value).toMatchObject({
    read: ['2026-03-22 Sun', '2026-03-29 Sun', '2026-04-05 Sun'],
    shown: [
      ['V001', '22/03/2026', 'past'],
      ['V002', '29/03/2026', 'past'],
      ['V003', '05/04/2026', 'past'],
    ],
    kept: ['count', 'first'],
    cached: '3',
  })
  expect(script.sheet('Plan').cells[1]!.map((cell) => cell?.style?.numberFormat)).toEqual([
    '@',
    'dd/mm/yyyy',
    undefined,
  ])
})
