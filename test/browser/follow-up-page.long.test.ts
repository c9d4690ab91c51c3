import { browserTest } from './browser-test'
import { wrongAtBothWidths } from './page-checks'
import { PersonAtPage } from './person-at-page'
import { preparedFile } from './prepared-file'
import { ServedWorkbench } from './served-workbench'

/** A follow-up under way: one row of the second tab was removed by hand, and one slip of the first is full. */
function followUpUnderWay(): Promise<string> {
  return preparedFile('suivi-en-cours.xlsx', async (suivi) => {
    await suivi.ok('setup.apply', { marks: 'practice', language: 'fr', marksDate: '2026-01-23' })
    await suivi.update()
    const { row } = suivi.place('O02', 'P001-O02', 'ID')
    suivi.workbook.deleteRows(suivi.sheet('O02'), row, 1)
    suivi.type('O01', 'P001-O01', 'Visite le', '02/03/2026')
    suivi.type('O01', 'P001-O01', 'Niveau vu', 'Appliqué')
  })
}

browserTest(
  'a row removed is asked about, with a reason; what changes meanwhile is shown before it is written',
  async () => {
    const served = await ServedWorkbench.start(await followUpUnderWay(), 'fr')
    const awa = await PersonAtPage.open(served.address)
    await awa.choose('Extensions', 'Suivi', 'Mettre à jour les onglets de suivi')
    const page = await awa.shown('dialog', /a été supprimée/)
    const main = page.locator('button.action')
    expect(await main.isDisabled()).toBe(true)
    await page.getByLabel('Arrêter l’appui').check()
    expect(await main.isDisabled()).toBe(true)
    await page.getByLabel('Pourquoi arrêter ?').fill('a changé d’activité')
    expect(await wrongAtBothWidths(page)).toEqual([])
    await main.click()
    await page.getByText('Visites reprises des bordereaux').waitFor()
    expect(await wrongAtBothWidths(page)).toEqual([])

    const binta = await PersonAtPage.open(served.address, awa)
    await binta.openTab('O01')
    await binta.typeIn('S3', 'Démonstration')
    await binta.typeIn('N3', '03/03/2026')
    await served.savedWhen(({ sheets }) =>
      sheets.some(({ cells }) =>
        cells.some((cellsOfRow) => cellsOfRow?.some((cell) => cell?.value === 'Démonstration')),
      ),
    )
    await main.click()
    await page.getByText(/Le classeur a changé depuis l’aperçu/).waitFor()
    await main.click()
    await page.getByText(/Les onglets de suivi sont à jour/).waitFor({ timeout: 60_000 })
    expect(await wrongAtBothWidths(page)).toEqual([])
    await page.getByRole('button', { name: /Composter/ }).click()
    await awa.page.locator('dialog iframe').waitFor({ state: 'detached' })
    expect(await awa.reads('N3')).toBe('')
    expect([...awa.troubles, ...binta.troubles]).toEqual([])
    await served.stop()
  },
)
