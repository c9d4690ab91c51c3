import { SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook

beforeEach(async () => {
  suivi = await SuiviWorkbook.followedUp()
  await suivi.ok('summary.update', {})
})
afterEach(() => suivi.close())

const charts = () => suivi.workbook.charts(suivi.sheet('Synthèse'))

/** What a chart shows: the cells of its ranges, side by side. */
function shown(index: number): string[][] {
  const { ranges, rangeSheetId } = charts()[index]!
  const parts = ranges.map((zone) => suivi.workbook.readDisplay(rangeSheetId, zone))
  return parts[0]!.map((_, row) => parts.flatMap((part) => part[row]!))
}

test('a bar an objective, cut by level; a column a round, and today', () => {
  expect(charts().map(({ type, options }) => [type, options['isStacked']])).toEqual([
    ['BAR', true],
    ['COLUMN', true],
  ])
  expect(shown(0)).toEqual([
    ['Objectif', 'Appliqué', 'En partie', 'Pas encore'],
    ['Composter', '2', '1', '2'],
    ['Pailler', '1', '1', '3'],
    ['Tenir un cahier', '1', '0', '2'],
  ])
  expect(shown(1).map((row) => row.slice(1))).toEqual([
    ['Appliqué', 'En partie', 'Pas encore'],
    ['4', '2', '7'],
    ['4', '2', '7'],
  ])
})

test('the charts stand over no cell that says something', () => {
  const sheet = suivi.sheet('Synthèse')
  for (const { row, column, offsetX, width, height } of charts()) {
    const left = column + Math.floor(offsetX / 110)
    const zone = { top: row, left, bottom: row + Math.ceil(height / 21), right: left + Math.ceil(width / 110) }
    expect(suivi.workbook.readDisplay(sheet, zone).flat().join('')).toBe('')
  }
})

test('after another round they show where the tables stand now; moved and renamed nothing doubles', async () => {
  const [first] = charts()
  suivi.workbook.setCharts(suivi.sheet('Synthèse'), [{ ...first!, row: 30 }, charts()[1]!])
  suivi.today = '2027-02-20'
  await suivi.ok('round.start', { title: 'À 3 mois', date: '2027-02-20', observer: '' })
  suivi.type('À 3 mois', 'P001-O01-R2', 'Niveau', 'Pas encore')
  await suivi.ok('round.close', { round: 'R2' })
  await suivi.ok('summary.update', {})
  expect(charts()).toHaveLength(2)
  expect(charts()[0]!.row).toBe(30)
  expect(shown(0)[0]).toEqual(['Objectif', 'Appliqué', 'En partie', 'Pas encore'])
  expect(shown(0)).toHaveLength(4)
  expect(shown(1)).toHaveLength(4)
})

test('a chart that was taken away stays away, and nothing is written when nothing changed', async () => {
  suivi.workbook.setCharts(suivi.sheet('Synthèse'), [charts()[1]!])
  const { written } = await suivi.ok('summary.update', {})
  expect([written, suivi.last!.cost.writes]).toEqual([false, 0])
  suivi.type('Relevé', 'P001-O02-R1', 'Situation', 'Au jardin')
  await suivi.ok('round.start', { title: 'À 3 mois', date: '2026-11-24', observer: '' })
  suivi.type('À 3 mois', 'P001-O02-R2', 'Niveau', 'Appliqué')
  await suivi.ok('round.close', { round: 'R2' })
  await suivi.ok('summary.update', {})
  expect(charts()).toHaveLength(1)
})
