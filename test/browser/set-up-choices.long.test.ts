import { browserTest } from './browser-test'
import { said, way } from './french-path'
import { wrongAtBothWidths } from './page-checks'
import { open } from './pages-of-menu'
import { PersonAtPage } from './person-at-page'
import { ServedWorkbench } from './served-workbench'
import { rowsOf, tabOf } from './workbook-cells'

const list = [
  'Nom;Groupement;Téléphone;Composter /20;Pailler /20',
  'Awa Diop;Jappo;;12,5;',
  'Binta Fall;Jappo;770000102;17;abs',
  'Awa Diop;Jappo;700000101;9,5;14',
  'Fatou Sarr;Takku;770000102;3;19',
  'Awa Diop;Takku;;15;12.5',
  'Coumba Ba;Takku;;6;8',
].join('\n')

let served: ServedWorkbench
afterEach(() => served?.stop())

browserTest(
  'people who look the same are joined by one click, and thresholds of scores are typed: counts follow at once',
  async () => {
    served = await ServedWorkbench.start({ name: 'notes.csv', content: list }, 'fr')
    const person = await PersonAtPage.open(served.address)
    const frame = await open(person, way('menu.setup'))
    const countsAre = (counts: number[]) =>
      frame.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll('.score-counts strong')].map(({ textContent }) => textContent).join() ===
          wanted,
        counts.join(),
      )
    await countsAre([4, 2, 4])
    // From the keyboard: a threshold above the other is refused in words, and the counts follow what is typed.
    await frame.getByLabel(said('setup.acquiredFrom'), { exact: true }).focus()
    await person.page.keyboard.press('Control+a')
    await person.page.keyboard.type('9')
    await frame.getByText(said('setup.scoresWrong')).waitFor()
    await person.page.keyboard.press('Control+a')
    await person.page.keyboard.type('12.5')
    await countsAre([6, 0, 4])
    await frame.getByText(said('setup.scoresTable')).click()
    expect(await wrongAtBothWidths(frame)).toEqual([])

    // Two rows: one click. Three: one for each row after the first.
    await frame.getByLabel(said('setup.onePerson')).check()
    await frame.getByText(said('setup.counts', { people: 5, objectives: 2 })).waitFor()
    await frame
      .getByLabel(said('setup.nameRow', { row: 4, name: 'Awa Diop' }), { exact: true })
      .selectOption(said('setup.sameAsRow', { row: 2 }))
    await frame.getByText(said('setup.counts', { people: 4, objectives: 2 })).waitFor()
    expect(await wrongAtBothWidths(frame)).toEqual([])
    await frame.getByLabel(said('setup.twoPeople')).check()
    await frame.getByText(said('setup.counts', { people: 5, objectives: 2 })).waitFor()

    await frame.getByLabel(said('setup.marksDate')).fill('2026-02-13')
    await frame.getByRole('button', { name: said('setup.apply'), exact: true }).click()
    await frame.getByText(said('setup.doneCounts', { people: 5, objectives: 2 })).waitFor({ timeout: 30_000 })
    const saved = await served.savedWhen((workbook) => workbook.sheets.some(({ name }) => name === 'Visites'))
    expect(rowsOf(tabOf(saved, 'notes')).map((row) => row[5] ?? '')).toEqual([
      ...['ID', 'P001', 'P002', '→ P001', 'P003', 'P004', 'P005'],
    ])
    expect(person.troubles).toEqual([])
  },
  120_000,
)
