import { browserTest } from './browser-test'
import { inDialog, inPanel, said, way } from './french-path'
import { PersonAtPage } from './person-at-page'
import { ServedWorkbench } from './served-workbench'
import { columnOf, tabOf } from './workbook-cells'

const content = [
  'Nom;Groupement;Village;Composter;Pailler',
  'Awa Diop;Jappo;Thiaré;oui;non',
  'Binta Fall;Jappo;Thiaré;non;en partie',
  'Coumba Sarr;Takku;Ndem;oui;oui',
  'Demba Ka;Takku;Ndem;non;',
].join('\n')

let served: ServedWorkbench
beforeAll(async () => {
  served = await ServedWorkbench.start({ name: 'ma-promotion.csv', content }, 'fr')
}, 30_000)
afterAll(() => served?.stop())

browserTest(
  'a file of one’s own, in French, with the keyboard alone: from set-up to the follow-up',
  async () => {
    const trainer = await PersonAtPage.open(served.address)

    await trainer.chooseByKeys(...way('menu.setup'))
    const setup = await inDialog(trainer, 'setup.counts', { people: 4, objectives: 2 })
    await trainer.tabTo(setup, said('setup.practice'))
    await trainer.page.keyboard.press('Space')
    await trainer.tabTo(setup, said('setup.marksDate'))
    // The same whichever way round the browser writes days.
    await trainer.page.keyboard.type('08082026')
    await trainer.tabTo(setup, said('setup.apply'))
    await trainer.page.keyboard.press('Enter')
    const done = await inDialog(trainer, 'setup.done')
    await trainer.tabTo(done, said('shell.panel'))
    await trainer.page.keyboard.press('Enter')
    await inPanel(trainer, 'panel.people', { people: 4, who: 'participants', objectives: 2 })

    await trainer.chooseByKeys(...way('menu.evaluations', 'menu.evaluationNew'))
    const fresh = await inDialog(trainer, 'rounds.willAsk', { count: 4, objectives: 2 })
    await trainer.tabTo(fresh, said('rounds.name'))
    await trainer.page.keyboard.press('ControlOrMeta+A')
    await trainer.page.keyboard.type('À 3 mois')
    await trainer.page.keyboard.press('Enter')
    const started = await inDialog(trainer, 'rounds.started', { round: 'À 3 mois', count: 4 })
    await trainer.tabTo(started, said('rounds.fillIn'))
    await trainer.page.keyboard.press('Enter')

    const forms = await inPanel(trainer, 'forms.progress', { count: 0, base: 4 })
    const forAll = { 'Awa Diop': '31', 'Binta Fall': '33', 'Coumba Sarr': '12', 'Demba Ka': '34' }
    for (const [name, [first, second]] of Object.entries(forAll)) {
      await forms.getByRole('heading', { name }).waitFor()
      await trainer.tabTo(forms, 'Appliqué')
      // The page puts the focus on the first objective by itself: one Tab more may lead to the second.
      await trainer.page.keyboard.press('ArrowUp')
      await trainer.page.keyboard.press(first!)
      await forms.getByRole('heading', { name: said('forms.filled', { count: 1, base: 2 }) }).waitFor()
      await trainer.page.keyboard.press('ArrowDown')
      await trainer.page.keyboard.press(second!)
      await forms.getByRole('heading', { name: said('forms.filled', { count: 2, base: 2 }) }).waitFor()
      await trainer.page.keyboard.press('PageDown')
    }
    await inPanel(trainer, 'forms.progress', { count: 4, base: 4 })
    await inPanel(trainer, 'forms.saved')
    const round = await served.savedWhen((book) =>
      columnOf(tabOf(book, 'À 3 mois'), 'Niveau').every((level) => level !== ''),
    )
    expect(columnOf(tabOf(round, 'À 3 mois'), 'Niveau')).toEqual([
      'Pas encore',
      'Appliqué',
      'Pas encore',
      'Pas encore',
      'Appliqué',
      'En partie',
      'Pas encore',
      'Non observé',
    ])

    await trainer.chooseByKeys(...way('menu.evaluations', 'menu.evaluationClose'))
    const closing = await inDialog(trainer, 'rounds.allFilled', { base: 8 })
    await trainer.tabTo(closing, said('rounds.closeAndFollow'))
    await trainer.page.keyboard.press('Enter')
    const followUp = await inDialog(trainer, 'followUp.lead')
    await trainer.tabTo(followUp, said('followUp.apply'))
    await trainer.page.keyboard.press('Enter')
    await inDialog(trainer, 'followUp.doneCounts', { open: 4, tabs: 2 })
    const all = await served.savedWhen((book) => columnOf(tabOf(book, 'Suivi – O02'), 'ID').length > 0)
    expect(columnOf(tabOf(all, 'Suivi – O01'), 'ID').sort()).toEqual(['P001-O01', 'P002-O01', 'P004-O01'])
    expect(columnOf(tabOf(all, 'Suivi – O02'), 'ID')).toEqual(['P002-O02'])
    expect(trainer.troubles).toEqual([])
  },
  60_000,
)
