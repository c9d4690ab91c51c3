import { browserTest } from './browser-test'
import { foundByAxe } from './page-checks'
import { PersonAtPage } from './person-at-page'
import { ServedWorkbench, samples } from './served-workbench'
import { cellOf } from './workbook-cells'

let served: ServedWorkbench
beforeAll(async () => {
  served = await ServedWorkbench.start(samples.fr, 'fr')
}, 30_000)
afterAll(() => served?.stop())

browserTest(
  'two tabs that type see each other, the file holds both, and a reload keeps all',
  async () => {
    const one = await PersonAtPage.open(served.address)
    const two = await PersonAtPage.open(served.address, one)
    await one.typeIn('D6', 'Village de l’une')
    await two.typeIn('D7', 'Village de l’autre')
    await Promise.all([one.typeIn('D8', 'En même temps'), two.typeIn('D9', 'En même temps aussi')])
    const saved = await served.savedWhen((workbook) => cellOf(workbook, 'Promotion', 'D9') === 'En même temps aussi')
    expect(['D6', 'D7', 'D8', 'D9'].map((cell) => cellOf(saved, 'Promotion', cell))).toEqual([
      'Village de l’une',
      'Village de l’autre',
      'En même temps',
      'En même temps aussi',
    ])
    await one.page.reload()
    for (const person of [one, two]) {
      expect(await person.reads('D6')).toBe('Village de l’une')
      expect(await person.reads('D7')).toBe('Village de l’autre')
      expect(person.troubles).toEqual([])
    }
  },
  30_000,
)

browserTest(
  'another language changes the menus at once, and again',
  async () => {
    const person = await PersonAtPage.open(served.address)
    const language = person.page.locator('#language')
    await person.page.getByRole('menuitem', { name: 'Données' }).waitFor()
    await language.selectOption('en')
    await person.page.getByRole('menuitem', { name: 'Data' }).waitFor()
    await person.choose('Extensions', 'Suivi')
    await person.page.getByRole('menuitem', { name: 'Open the panel' }).waitFor()
    await person.page.keyboard.press('Escape')
    await person.page.keyboard.press('Escape')
    await language.selectOption('fr')
    await person.choose('Extensions', 'Suivi')
    await person.page.getByRole('menuitem', { name: 'Ouvrir le panneau' }).waitFor()
    expect(person.troubles).toEqual([])
  },
  30_000,
)

browserTest.each(['fr', 'en'])(
  'axe finds nothing around the grid (%s)',
  async (language) => {
    const person = await PersonAtPage.open(served.address)
    await person.page.locator('#language').selectOption(language)
    expect(await foundByAxe(person.page.mainFrame(), ['#grid'])).toEqual([])
    await person.choose('Extensions', 'Suivi')
    expect(await foundByAxe(person.page.mainFrame(), ['#grid'])).toEqual([])
  },
  30_000,
)
