import { PublishedScript } from '../command/published-script'

const values = (cells: ({ value?: unknown } | undefined)[][]) => cells.map((row) => row.map((cell) => cell?.value))

test('a list is split into a tab for each value of a column, as often as you like', async () => {
  const script = new PublishedScript(
    'splitter',
    'Name,Group,Age\nAwa,North,31\nModou,South,40\nFatou,North,28\nBinta,,50\n',
  )
  const tabs = ['people 5', 'North 3', 'South 2', 'blank 2']
  expect((await script.run('splitByColumn', [2])).value).toEqual(tabs)
  expect((await script.run('splitByColumn', [2])).value).toEqual(tabs)
  const north = script.sheet('North')
  expect(values(north.cells)).toEqual([
    ['Name', 'Group', 'Age'],
    ['Awa', 'North', 31],
    ['Fatou', 'North', 28],
  ])
  expect(north.cells[0]![0]!.style).toMatchObject({ bold: true, background: '#d9ead3', horizontal: 'center' })
  expect([north.columnCount, north.frozenRows, north.tabColor, north.columnWidths[0]]).toEqual([3, 1, '#38761d', 180])
})

test('answers are graded against a key, in formulas and colours', async () => {
  const script = new PublishedScript('grader', 'Name,Q1,Q2,Q3\nKey,a,b,yes\nAwa,A,b,yes\nModou,a,c,no\nFatou,b,b,Yes\n')
  const { value } = await script.run('grade')
  expect(value).toEqual([
    ['3', '100%', '1'],
    ['1', '33%', '3'],
    ['2', '67%', '2'],
  ])
  const sheet = script.sheet('people')
  expect([sheet.cells[2]![5]!.formula, sheet.cells[3]![6]!.formula]).toEqual(['=E3/3', '=RANK(E4,$E$3:$E$5)'])
  expect(sheet.conditionalFormats.map(({ criterion, arguments: given }) => [criterion, given])).toEqual([
    ['NUMBER_LESS_THAN', [0.5]],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [0.5]],
  ])
  expect([sheet.cells[3]![2]!.style?.color, sheet.cells[3]![1]!.style?.color]).toEqual(['#ff0000', undefined])
  expect(sheet.cells[0]![4]!.note).toBe('Key of 3 questions')
})

test('attendance is summed up with formulas, a total and one chart, however often', async () => {
  const script = new PublishedScript('attendance', 'Name,D1,D2,D3\nAwa,P,A,P\nModou,P,P,P\nFatou,A,A,P\n')
  await script.run('summarise')
  const { value, logs } = await script.run('summarise')
  expect(value).toEqual({
    rows: [
      ['Name', 'Present', 'Rate'],
      ['Modou', '3', '100.0%'],
      ['Awa', '2', '66.7%'],
      ['Fatou', '1', '33.3%'],
      ['Total', '6', '66.7%'],
    ],
    charts: 1,
    total: 3,
  })
  expect(logs).toEqual([{ level: 'log', text: '3 people, 3 days' }])
  const { cells, charts } = script.sheet('Summary')
  expect([cells[4]![1]!.formula, charts[0]!.type, charts[0]!.options['title']]).toEqual([
    '=SUM(B2:B4)',
    'BAR',
    'Attendance',
  ])
  expect(cells[1]![0]!.style?.border?.top).toEqual({ style: 'medium', color: '#999999' })
})

test('a tracker writes when a status changed, as the person types it', async () => {
  const script = new PublishedScript('tracker', 'Task,Status,Who\nCall,to do,Awa\nVisit,to do,Modou\n')
  const { recorded } = await script.run('setUp')
  expect(recorded[0]).toMatchObject({ method: 'TriggerBuilder.create', what: { handler: 'onEdit', event: 'ON_EDIT' } })
  const { shown, cells } = await script.run('onEdit', [], { edit: { cell: 'B3', text: 'done' } })
  expect([shown, cells]).toEqual([[expect.objectContaining({ kind: 'toast', text: 'Row 3: to do > done' })], 6])
  const row = script.sheet('people').cells[2]!
  expect([row[1]!.value, row[2]!.style?.numberFormat, row[0]!.style?.color]).toEqual([
    'done',
    'yyyy-mm-dd hh:mm',
    '#808080',
  ])
  expect(Math.abs(Number(row[2]!.value) - (Date.now() / 86_400_000 + 25_569))).toBeLessThan(1)
  await script.run('onEdit', [], { edit: { cell: 'people!B3', text: '' } })
  expect(script.sheet('people').cells[2]![2]!.value).toBeUndefined()
  await expect(script.run('onEdit', [], { edit: { cell: 'B3', text: 'nonsense' } })).rejects.toThrow('data validation')
  expect(script.data!.protections).toMatchObject([{ description: 'Written by the script', warningOnly: true }])
})

test('rows that stand twice are marked, taken out, or deleted', async () => {
  const list = 'Name,Phone\nAwa,1\nModou,2\nAWA ,1\nAwa,3\nmodou,2\n'
  const marked = new PublishedScript('deduplicator', list)
  expect((await marked.run('markDuplicates')).value).toEqual(['A4:B4', 'A6:B6'])
  expect(marked.sheet('people').cells[3]![0]).toMatchObject({
    note: 'twice',
    style: { background: '#ffff00', strikethrough: true },
  })
  expect((await marked.run('deleteMarkedRows')).value).toBe(2)
  expect(values(marked.sheet('people').cells).map(([name]) => name)).toEqual(['Name', 'Awa', 'Modou', 'Awa'])
  const removed = new PublishedScript('deduplicator', list)
  expect((await removed.run('removeDuplicates')).value).toBe('A2:B4 4')
})

test('a mail goes to each address once, filled from its row, and only says so', async () => {
  const script = new PublishedScript(
    'mail-merge',
    'Name,Email,Place\nAwa,awa@example.org,Thies\nModou,,Dakar\nFatou,fatou@example.org,\n',
  )
  const answers = [{ button: 'OK', text: 'News for {{Name}}' }]
  const { value, recorded, seconds } = await script.run('sendMails', [], { answers })
  expect(value).toBe(2)
  expect(recorded.map(({ what }) => [what['to'], what['subject'], what['body']])).toEqual([
    ['awa@example.org', 'News for Awa', 'Hello Awa, see you in Thies.'],
    ['fatou@example.org', 'News for Fatou', 'Hello Fatou, see you in .'],
  ])
  expect(recorded[0]!.what['htmlBody']).toMatch(/Hello <b>Awa<\/b>,<\/p>\s+<p>See you in Thies\.<\/p>/)
  expect(seconds.low).toBeGreaterThan(1)
  expect((await script.run('sendMails', [], { answers })).recorded).toEqual([])
  expect((await script.run('sendMails', [], { answers: [{ button: 'CANCEL', text: '' }] })).value).toBe(0)
  expect(Object.keys(script.data!.documentProperties)).toEqual(['lastRun'])
})
