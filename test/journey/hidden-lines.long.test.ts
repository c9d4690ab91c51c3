import { cohortOfSize } from './cohort-of-size'
import { SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook
beforeEach(async () => {
  suivi = await SuiviWorkbook.followedUp()
})
afterEach(() => suivi.close())

/** All that the look finds, portion after portion. */
async function lookThrough() {
  const findings = []
  for (let from = null as { role: string; row: number; looked: number } | null; ; ) {
    const portion = await suivi.ok('workbook.hidden', { from })
    expect(suivi.last!.cost.roundTrips).toBeLessThan(250)
    expect(suivi.last!.cost).toMatchObject({ writes: 0, structural: 0 })
    findings.push(...portion.findings)
    from = portion.next
    if (!from) return { findings, left: portion.left }
  }
}

const hiddenIn = (tab: string) => {
  const { hiddenRows, hiddenColumns } = suivi.workbook.dump().sheets.find(({ id }) => id === suivi.sheet(tab))!
  return { hiddenRows, hiddenColumns }
}

test('rows and columns hidden by hand are named with their tab and shown, those alone; hidden IDs are left so', async () => {
  const followUp = suivi.sheet('O02')
  const evaluation = suivi.sheet('Évaluation')
  const level = suivi.grid('Évaluation')[0]!.indexOf('Niveau')
  suivi.workbook.hideRows(followUp, 1, 1, true)
  suivi.workbook.hideColumns(followUp, 0, 1, true)
  suivi.workbook.hideColumns(evaluation, level, 1, true)
  suivi.workbook.hideRows(evaluation, 2, 2, true)
  const { findings, left } = await lookThrough()
  expect(left).toEqual([])
  const [inFollowUp, column, inEvaluation] = findings
  expect([inFollowUp, column, inEvaluation]).toMatchObject([
    { code: 'rows.hidden', parameters: { tab: 'Suivi – O02 Pailler', rows: '2' }, place: { cell: 'A2' } },
    { code: 'columns.hidden', parameters: { columns: 'Niveau', count: 1 }, mend: { id: 'columns:round:R1:0' } },
    { code: 'rows.hidden', parameters: { rows: '3–4', count: 2 }, place: { cell: 'A3' } },
  ])
  expect(findings).toHaveLength(3)
  await suivi.ok('workbook.mend', { id: inEvaluation!.mend!.id, answers: {} })
  expect(hiddenIn('Évaluation')).toEqual({ hiddenRows: [], hiddenColumns: [level] })
  expect(hiddenIn('O02')).toEqual({ hiddenRows: [1], hiddenColumns: [0] })
  await suivi.ok('workbook.mend', { id: column!.mend!.id, answers: {} })
  await suivi.ok('workbook.mend', { id: inFollowUp!.mend!.id, answers: {} })
  expect(hiddenIn('O02')).toEqual({ hiddenRows: [], hiddenColumns: [0] })
  expect((await lookThrough()).findings).toEqual([])
  expect(await suivi.refused('workbook.mend', { id: inFollowUp!.mend!.id, answers: {} })).toBe('mend.gone')
})

test('a place that is in no tab is refused; after 2,000 lines the tabs that are left are named', async () => {
  const at = (role: string, looked = 0, row = 0) => ({ from: { role, row, looked } })
  expect(await suivi.refused('workbook.hidden', at('followUp:O99'))).toBe('mend.gone')
  expect(await suivi.refused('workbook.hidden', at('visits', -1))).toBe('call.badInput')
  expect(await suivi.refused('workbook.hidden', at('visits', 0, 1.5))).toBe('call.badInput')
  const { next, left } = await suivi.ok('workbook.hidden', at('followUp:O02', 1995))
  expect(next).toBeNull()
  expect(left[0]).toBe('Suivi – O02 Pailler')
})

test.each([20, 200])(
  '%i people: a portion takes under 250 round trips, reads only its own tabs, and finds what is hidden far below',
  async (people) => {
    await suivi.close()
    suivi = SuiviWorkbook.of(cohortOfSize(people, 3))
    await suivi.ok('setup.apply', { marks: 'practice', language: 'fr' })
    await suivi.update()
    const row = Math.floor(people * 2.4)
    suivi.workbook.hideRows(suivi.sheet('Évaluation'), row, 2, true)
    const { findings, left } = await lookThrough()
    expect(left).toEqual([])
    expect(findings).toMatchObject([{ code: 'rows.hidden', parameters: { rows: `${row + 1}–${row + 2}` } }])
    await suivi.ok('workbook.hidden', { from: { role: 'lists', row: 0, looked: 0 } })
    const read = suivi.last!.trace.flatMap(({ method, sheet }) => (method === 'Range.getValues' ? [sheet] : []))
    expect(read).toContain(suivi.sheet('Listes'))
    for (const tab of ['O01', 'O02', 'O03']) expect(read).not.toContain(suivi.sheet(tab))
    await suivi.ok('workbook.mend', { id: findings[0]!.mend!.id, answers: {} })
    expect(hiddenIn('Évaluation').hiddenRows).toEqual([])
  },
)

test('a follow-up tab that was renamed is looked through; one that is gone is passed over', async () => {
  suivi.workbook.hideRows(suivi.sheet('O02'), 1, 1, true)
  suivi.workbook.renameSheet(suivi.sheet('O02'), 'Le paillage')
  suivi.workbook.deleteSheet(suivi.sheet('O01'))
  const { findings } = await lookThrough()
  expect(findings).toMatchObject([{ parameters: { tab: 'Le paillage', rows: '2' } }])
})
