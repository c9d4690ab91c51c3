import type { WorkbookData } from '../../src/workbench/workbook/data'
import { browserTest } from './browser-test'
import { PersonAtPage } from './person-at-page'
import { workUnderWay } from './prepared-file'
import { ServedWorkbench } from './served-workbench'
import { tabOf } from './workbook-cells'

let served: ServedWorkbench
beforeAll(async () => {
  served = await ServedWorkbench.start(await workUnderWay(), 'fr')
}, 90_000)
afterAll(() => served?.stop())

const lost = 'Connexion perdue'

browserTest(
  'a tab put in by hand is saved with what is typed in it, read as in French',
  async () => {
    const person = await PersonAtPage.open(served.address)
    await person.page.locator('.o-add-sheet').click()
    for (const [cell, text] of Object.entries({ A1: '1,5', A2: '05/03/2026', A3: '=SUM(A1;2,5)', A4: 'VRAI' })) {
      await person.typeIn(cell, text)
    }
    const saved = await served.savedWhen(
      ({ sheets }) => sheets.find(({ name }) => name === 'Feuille1')?.cells[3]?.[0]?.value === true,
    )
    const { id, cells } = tabOf(saved, 'Feuille1')
    expect(Number.isSafeInteger(id)).toBe(true)
    expect(cells.map((row) => row?.[0])).toMatchObject([
      { value: 1.5 },
      { value: 46_086, style: { numberFormat: 'dd/mm/yyyy' } },
      { value: 4, formula: '=SUM(A1,2.5)' },
      { value: true },
    ])
    expect(person.troubles).toEqual([])
  },
  30_000,
)

browserTest(
  'a word is chosen from the drop-down of a tab of Suivi, and a filter put on is taken off again by undo',
  async () => {
    const person = await PersonAtPage.open(served.address)
    const { page } = person
    await person.openTab('Relevé de départ')
    await person.reads('F7')
    await page.locator('.o-grid [contenteditable]').focus()
    await page.keyboard.press('F2')
    await page.locator('.o-autocomplete-value', { hasText: 'En partie' }).click()
    await served.savedWhen((workbook) => tabOf(workbook, 'Relevé de départ').cells[6]?.[5]?.value === 'En partie')
    await person.choose('Données', 'Filtre')
    const filtered = await served.savedWhen((workbook) => tabOf(workbook, 'Relevé de départ').filter !== undefined)
    expect(tabOf(filtered, 'Relevé de départ').filter!.zone.top).toBe(0)
    await person.reads('F8')
    await page.locator('.o-grid [contenteditable]').focus()
    await page.keyboard.press('Control+z')
    await served.savedWhen((workbook) => tabOf(workbook, 'Relevé de départ').filter === undefined)
    expect(await page.getByText(lost).count()).toBe(0)
    expect(person.troubles).toEqual([])
  },
  30_000,
)

browserTest(
  'a list pasted from elsewhere keeps its phone numbers, and its days and numbers are read as in French',
  async () => {
    const person = await PersonAtPage.open(served.address)
    const { page } = person
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.locator('.o-add-sheet').click()
    await person.reads('B2')
    await page.locator('.o-grid [contenteditable]').focus()
    await page.evaluate(() => navigator.clipboard.writeText('+221 70 000 01 15\t05/03/2026\t1 234,5'))
    await page.keyboard.press('Control+v')
    const pastedRow = ({ sheets }: WorkbookData) => sheets.find(({ cells }) => cells[1]?.[3]?.value === 1234.5)
    const saved = await served.savedWhen((workbook) => pastedRow(workbook) !== undefined)
    expect(pastedRow(saved)!.cells[1]!.slice(1)).toMatchObject([
      { value: '+221 70 000 01 15' },
      { value: 46_086 },
      { value: 1234.5 },
    ])
    expect(person.troubles).toEqual([])
  },
  30_000,
)

browserTest(
  'on a small screen the grid ends where the panel begins',
  async () => {
    const person = await PersonAtPage.open(served.address)
    const { page } = person
    await page.setViewportSize({ width: 1024, height: 640 })
    await person.choose('Extensions', 'Suivi', 'Ouvrir le panneau')
    const panel = (await (await page.waitForSelector('#panel')).boundingBox())!
    for (const part of ['.o-spreadsheet', '.o-spreadsheet-topbar', '.o-grid']) {
      const { x, width } = (await page.locator(`#grid ${part}`).first().boundingBox())!
      expect(x + width).toBeLessThanOrEqual(panel.x)
    }
    expect((await page.locator('#panel iframe').boundingBox())!.width).toBe(300)
  },
  30_000,
)
