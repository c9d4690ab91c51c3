import type { WorkbookData } from '../../src/workbench/workbook/data'
import { browserTest } from './browser-test'
import { inDialog, inPanel, press, said, way } from './french-path'
import { PersonAtPage } from './person-at-page'
import { ServedWorkbench, samples } from './served-workbench'
import { cellOf, columnOf, tabOf } from './workbook-cells'

let served: ServedWorkbench
beforeAll(async () => {
  served = await ServedWorkbench.start(samples.fr, 'fr')
}, 30_000)
afterAll(() => served?.stop())

browserTest(
  'the sample, in French, with the mouse: from set-up to the follow-up, while a second tab types',
  async () => {
    const trainer = await PersonAtPage.open(served.address)
    const colleague = await PersonAtPage.open(served.address, trainer)

    await trainer.choose(...way('menu.setup'))
    const setup = await inDialog(trainer, 'setup.counts', { people: 37, objectives: 5 })
    await setup.getByLabel(said('setup.practice')).check()
    await setup.getByLabel(said('setup.marksDate')).fill('2026-08-20')
    await Promise.all([press(setup, 'setup.apply'), colleague.typeIn('D6', 'Tapé pendant la mise en place')])
    await inDialog(trainer, 'setup.done')
    await trainer.closeWindow()

    await trainer.choose(...way('menu.panel'))
    await inPanel(trainer, 'panel.people', { people: 37, who: 'participants', objectives: 5 })

    await trainer.choose(...way('menu.evaluations', 'menu.evaluationNew'))
    const fresh = await inDialog(trainer, 'rounds.willAsk', { count: 37, objectives: 5 })
    await fresh.getByLabel(said('rounds.name')).fill('À 3 mois')
    await Promise.all([press(fresh, 'rounds.start'), colleague.typeIn('D7', 'Tapé pendant la création')])
    await press(await inDialog(trainer, 'rounds.started', { round: 'À 3 mois', count: 37 }), 'rounds.fillIn')

    const forms = await inPanel(trainer, 'forms.progress', { count: 0, base: 37 })
    const compost = forms.getByRole('radiogroup', { name: 'Composter en fosse' })
    const mulch = forms.getByRole('radiogroup', { name: 'Pailler les planches' })
    await compost.getByRole('radio', { name: 'Pas encore' }).click()
    await forms.getByLabel(said('forms.helpWanted')).first().fill('Une démonstration')
    const typing = colleague.typeIn('D8', 'Tapé pendant les fiches')
    await mulch.getByRole('radio', { name: 'Appliqué' }).click()
    await forms.getByLabel(said('forms.situation')).last().fill('Au champ de la famille, 3/4 des planches')
    await typing
    await forms.getByText(said('forms.saved')).waitFor()
    await press(forms, 'forms.next')
    await compost.getByRole('radio', { name: 'En partie' }).click()
    await forms.getByText(said('forms.saved')).waitFor()

    const round = await served.savedWhen(
      (workbook) => columnOf(tabOf(workbook, 'À 3 mois'), 'Niveau')[5] === 'En partie',
    )
    const sheet = tabOf(round, 'À 3 mois')
    expect(columnOf(sheet, 'Niveau').slice(0, 6)).toEqual(['Pas encore', 'Appliqué', '', '', '', 'En partie'])
    expect(columnOf(sheet, 'Situation')[1]).toBe('Au champ de la famille, 3/4 des planches')
    expect(columnOf(sheet, 'Appui souhaité')[0]).toBe('Une démonstration')
    expect(['D6', 'D7', 'D8'].map((cell) => cellOf(round, 'Promotion 2026', cell))).toEqual([
      'Tapé pendant la mise en place',
      'Tapé pendant la création',
      'Tapé pendant les fiches',
    ])

    await trainer.choose(...way('menu.evaluations', 'menu.evaluationClose'))
    await press(await inDialog(trainer, 'rounds.blank', { count: 182, base: 185 }), 'rounds.closeAndFollow')
    const followUp = await inDialog(trainer, 'followUp.lead')
    await Promise.all([press(followUp, 'followUp.apply'), colleague.typeIn('D9', 'Tapé pendant le suivi')])
    await inDialog(trainer, 'followUp.done')
    const all = await served.savedWhen(
      (workbook) =>
        toFollow(workbook).length > 0 && cellOf(workbook, 'Promotion 2026', 'D9') === 'Tapé pendant le suivi',
    )
    expect(openRows(all)).toEqual(toFollow(all))
    expect(openRows(all)).toContain('P001-O01')
    expect(openRows(all)).not.toContain('P001-O02')
    expect(cellOf(all, 'Promotion 2026', 'D8')).toBe('Tapé pendant les fiches')

    await inDialog(trainer, 'followUp.doneCounts', { open: toFollow(all).length, tabs: 5 })
    await trainer.closeWindow()
    await trainer.choose(...way('menu.panel'))
    const panel = await inPanel(trainer, 'panel.toFollow', { count: toFollow(all).length })
    await panel.getByText(said('panel.people', { people: 37, who: 'participants', objectives: 5 })).waitFor()
    await colleague.openTab('O01')
    expect([...trainer.troubles, ...colleague.troubles]).toEqual([])
  },
  90_000,
)

/** What is to be supported, counted by hand in the file: the latest level given, round after round, is "not yet". */
function toFollow(workbook: WorkbookData): string[] {
  const latest = new Map<string, string>()
  for (const round of ['Relevé de départ', 'À 3 mois']) {
    const sheet = tabOf(workbook, round)
    const levels = columnOf(sheet, 'Niveau')
    for (const [index, id] of columnOf(sheet, 'ID').entries())
      if (levels[index] !== '') latest.set(/^P\d+-O\d+/.exec(id)![0], levels[index]!)
  }
  return [...latest]
    .filter(([, level]) => level === 'Pas encore')
    .map(([id]) => id)
    .sort()
}

/** The rows of the follow-up tabs that are not at their end. */
function openRows(workbook: WorkbookData): string[] {
  const tabs = workbook.sheets.filter(({ name }) => name.startsWith('Suivi – '))
  const ids = tabs.flatMap((sheet) => {
    const states = columnOf(sheet, 'État')
    return columnOf(sheet, 'ID').filter((_, index) => states[index] !== 'Appliqué')
  })
  return ids.sort()
}
