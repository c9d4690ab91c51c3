import { browserTest } from './browser-test'
import { wrongAtBothWidths } from './page-checks'
import { PersonAtPage } from './person-at-page'
import { preparedFile } from './prepared-file'
import { ServedWorkbench } from './served-workbench'

/** Somebody at the grid over a file: the workbench is stopped whatever happens. */
async function atGrid(file: string, act: (person: PersonAtPage) => Promise<void>): Promise<void> {
  const served = await ServedWorkbench.start(file, 'fr')
  try {
    const person = await PersonAtPage.open(served.address)
    await act(person)
    expect(person.troubles).toEqual([])
  } finally {
    await served.stop()
  }
}

/** A follow-up whose first tab lost its ID column, and whose second has a header of somebody’s own. */
function brokenFollowUp(): Promise<string> {
  return preparedFile('suivi-abime.xlsx', async (suivi) => {
    await suivi.ok('setup.apply', { marks: 'practice', language: 'fr', marksDate: '2026-01-23' })
    await suivi.update()
    suivi.workbook.deleteColumns(suivi.sheet('O01'), 0, 1)
    suivi.put('O02', 0, suivi.grid('O02')[0]!.indexOf('Action'), 'Ce qu’on a dit')
  })
}

browserTest(
  'the check lists what is broken; its buttons mend and lead to the cell, by keyboard too; what came of it is announced',
  async () =>
    atGrid(await brokenFollowUp(), async (awa) => {
      await awa.choose('Extensions', 'Suivi', 'Ouvrir le panneau')
      const panel = await awa.shown('#panel', /a perdu sa colonne ID/)
      expect(await wrongAtBothWidths(panel)).toEqual([])
      await panel.getByRole('button', { name: 'Vérifier ce classeur' }).click()
      const page = await awa.shown('dialog', /2 points à regarder/)
      expect(await page.locator('.findings li').count()).toBe(2)
      expect(await wrongAtBothWidths(page)).toEqual([])

      await awa.tabTo(page, 'Remettre la colonne ID')
      await awa.page.keyboard.press('Enter')
      await page.getByText(/ID ont été remis/).waitFor()
      expect(await page.locator('[role=status]', { hasText: 'C’est fait' }).count()).toBe(1)
      expect(await page.locator('.findings li').count()).toBe(1)
      expect(await wrongAtBothWidths(page)).toEqual([])

      await page.getByRole('button', { name: /Y aller/ }).click()
      await awa.page.locator('dialog iframe').waitFor({ state: 'detached' })
      expect(await awa.page.locator('.o-sheet.active .o-sheet-name').textContent()).toContain('O02')
      await awa.shown('#panel', 'Prochaine étape')
    }),
  60_000,
)

browserTest(
  'settings that are gone are made again once the evaluations are explained',
  async () => {
    const file = await preparedFile('suivi-sans-reglages.xlsx', async (suivi) => {
      await suivi.ok('setup.apply', { marks: 'practice', language: 'fr', marksDate: '2026-01-23' })
      await suivi.update()
      suivi.workbook.deleteSheet(suivi.sheet('réglages'))
    })
    await atGrid(file, async (awa) => {
      await awa.choose('Extensions', 'Suivi', 'Aide', 'Vérifier ce classeur')
      const page = await awa.shown('dialog', /L’onglet masqué des réglages a été supprimé/)
      const mend = page.getByRole('button', { name: 'Refaire les réglages' })
      expect(await mend.isDisabled()).toBe(true)
      expect(await wrongAtBothWidths(page)).toEqual([])
      await page.getByLabel('Close', { exact: true }).check()
      await page.locator('input[type=date]').fill('2026-01-23')
      await mend.click()
      await page.getByText(/Tout va bien/).waitFor()
      expect(await wrongAtBothWidths(page)).toEqual([])
    })
  },
  60_000,
)

browserTest(
  'rows hidden by hand are found once the check stands, count in what it says, and are shown by their button',
  async () => {
    const file = await preparedFile('suivi-masque.xlsx', async (suivi) => {
      await suivi.ok('setup.apply', { marks: 'practice', language: 'fr', marksDate: '2026-01-23' })
      await suivi.update()
      suivi.workbook.hideRows(suivi.sheet('O02'), 3, 2, true)
    })
    await atGrid(file, async (awa) => {
      await awa.choose('Extensions', 'Suivi', 'Aide', 'Vérifier ce classeur')
      const page = await awa.shown('dialog', /les lignes 4–5 sont masquées/)
      await page.getByText(/1 point à regarder/).waitFor()
      expect(await page.getByText(/Tout va bien/).count()).toBe(0)
      expect(await wrongAtBothWidths(page)).toEqual([])
      await awa.tabTo(page, 'Afficher ces lignes')
      await awa.page.keyboard.press('Enter')
      await page.getByText(/Tout va bien/).waitFor()
      await page.getByText('C’est fait : tout est affiché.').waitFor()
      expect(await page.locator('.findings li').count()).toBe(0)
    })
  },
  60_000,
)
