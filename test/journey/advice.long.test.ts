import { cohort, SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook
afterEach(() => suivi.close())

test('advice on objectives stands beside what is found, in the language of the person, at most four sentences; it stops nothing', async () => {
  const titles = ['Composter et pailler', 'Connaître les prix', 'Hygiène']
  suivi = SuiviWorkbook.of(cohort.map((row, at) => (at === 1 ? [...row.slice(0, 4), ...titles] : row)))
  const { advice } = await suivi.ok('setup.read', {})
  expect(advice).toHaveLength(3)
  titles.forEach((title, at) => {
    expect(advice[at]).toContain(title)
  })
  await suivi.ok('setup.apply', { marks: 'practice', language: 'fr' })
  suivi.type('Objectifs', 'O01', 'Appliqué si', '3 fois ou plus')
  suivi.type('Objectifs', 'O01', 'En partie si', '1 à 3 fois')
  suivi.type('Objectifs', 'O02', 'Appliqué si', 'Chaque mois')
  suivi.type('Objectifs', 'O02', 'Pas encore si', 'chaque mois')
  const check = await suivi.ok('workbook.check', {})
  expect(check.findings).toEqual([])
  expect(check.advice).toHaveLength(4)
  expect(check.advice[1]).toMatch(/3 convient à la fois à «.Appliqué.» et/)
  expect((await suivi.update()).done).toBe(true)
})
