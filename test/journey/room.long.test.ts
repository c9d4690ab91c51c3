import type { WorkbookData } from '../../src/workbench/workbook/data'
import { cohort, copyOf, SuiviWorkbook } from './suivi-workbook'

/** The same workbook with small tabs of the team's own, until so many stand in it. */
async function withTabs(suivi: SuiviWorkbook, until: number): Promise<SuiviWorkbook> {
  const data: WorkbookData = copyOf(suivi.workbook.dump())
  await suivi.close()
  for (let number = data.sheets.length; number < until; number++) {
    const own = { ...data.sheets[0]!, id: 9000 + number, name: `Divers ${number}`, rowCount: 1, columnCount: 1 }
    data.sheets.push({ ...own, cells: [], merges: [], validations: [], conditionalFormats: [], charts: [] })
  }
  return new SuiviWorkbook(data)
}

async function refusedUntouched(suivi: SuiviWorkbook, work: () => Promise<string>): Promise<void> {
  const before = JSON.stringify(suivi.workbook.dump())
  expect(await work()).toBe('workbook.tooManyTabs')
  expect(suivi.last!.cost).toMatchObject({ writes: 0, structural: 0 })
  expect(JSON.stringify(suivi.workbook.dump())).toBe(before)
  await suivi.close()
}

test('a set-up that would pass 190 tabs is refused before anything is written', async () => {
  const suivi = await withTabs(SuiviWorkbook.of(cohort), 186)
  await refusedUntouched(suivi, () => suivi.refused('setup.apply', { marks: 'practice', language: 'fr' }))
})

test('so is a new evaluation', async () => {
  const suivi = await withTabs(await SuiviWorkbook.setUp(), 190)
  await refusedUntouched(suivi, () =>
    suivi.refused('round.start', { title: 'À 3 mois', date: '2026-11-20', observer: '' }),
  )
})

test('so is a follow-up, though a visit is waiting to be taken up', async () => {
  const before = await SuiviWorkbook.followedUp()
  before.today = '2026-12-05'
  before.type('O02', 'P001-O02', 'Visite le', '01/12/2026')
  before.type('O02', 'P001-O02', 'Niveau vu', 'En partie')
  before.workbook.deleteSheet(before.sheet('O03'))
  const suivi = await withTabs(before, 190)
  suivi.today = '2026-12-05'
  const { questions } = await suivi.ok('followUp.preview', { answers: {} })
  const answers = Object.fromEntries(questions.map(({ key }) => [key, 'putBack']))
  expect(questions.length).toBeGreaterThan(0)
  await refusedUntouched(suivi, () => suivi.refused('followUp.apply', { answers }))
})
