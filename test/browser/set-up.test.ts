import type { Frame } from 'playwright-core'
import { browserTest } from './browser-test'
import { inDialog, press, said, way } from './french-path'
import { cutIn, foundByAxe } from './page-checks'
import { PersonAtPage } from './person-at-page'
import { preparedFile } from './prepared-file'
import { ServedWorkbench } from './served-workbench'
import { rowsOf, tabOf } from './workbook-cells'

const list = [
  'Nom,Coin,Suivi par,Composter,Pailler',
  'Awa Diop,Ndem,Jappo,oui,NA',
  'Binta Fall,Ndem,Jappo,NA,oui',
  'Formateur : Ibra Sow,,,,',
].join('\n')

let served: ServedWorkbench
afterEach(() => served?.stop())

/** Set-up as it opens from the menu. */
async function openSetUp(): Promise<{ person: PersonAtPage; frame: Frame }> {
  const person = await PersonAtPage.open(served.address)
  await person.choose(...way('menu.setup'))
  return { person, frame: await inDialog(person, 'setup.columns') }
}

const roleOf = (frame: Frame, header: string) => frame.getByLabel(new RegExp(`: ${header}$`))
const applyButton = (frame: Frame) => frame.getByRole('button', { name: said('setup.apply'), exact: true })

/** From now on no answer comes; the way back ends that. */
async function loseConnection(frame: Frame): Promise<() => Promise<void>> {
  await frame.evaluate(() => {
    const { google } = globalThis as unknown as { google: { script: { run: object } } }
    const kept = google.script.run
    const lost = (fail: (error: Error) => void): object => ({
      withSuccessHandler: () => lost(fail),
      withFailureHandler: (handler: typeof fail) => lost(handler),
      call: () => setTimeout(() => fail(new Error('NetworkError')), 0),
    })
    google.script.run = lost(() => undefined)
    Object.assign(globalThis, { restoreConnection: () => Object.assign(google.script, { run: kept }) })
  })
  return () => frame.evaluate(() => (globalThis as unknown as { restoreConnection(): void }).restoreConnection())
}

browserTest(
  'a list of their own is corrected: changes made in a row are all kept, a lost answer is asked again, who is no participant goes',
  async () => {
    served = await ServedWorkbench.start({ name: 'liste.csv', content: list }, 'fr')
    const { person, frame } = await openSetUp()
    await frame.getByText(said('setup.counts', { people: 3, objectives: 2 })).waitFor()
    // What NA means has to be said first.
    expect(await applyButton(frame).isDisabled()).toBe(true)
    await frame.getByLabel(said('choice.notYet')).check()
    await roleOf(frame, 'Coin').selectOption('place')
    await roleOf(frame, 'Suivi par').selectOption('partner')
    await frame.getByText(said('setup.names', { count: 3 })).click()
    await frame.getByLabel(`${said('setup.isNoPerson')} : Formateur : Ibra Sow`).click()
    await frame.getByText(said('setup.counts', { people: 2, objectives: 2 })).waitFor()
    expect(await roleOf(frame, 'Coin').inputValue()).toBe('place')
    expect(await roleOf(frame, 'Suivi par').inputValue()).toBe('partner')

    const restore = await loseConnection(frame)
    await roleOf(frame, 'Suivi par').selectOption('group')
    await frame.getByText(said('shell.lost')).waitFor()
    expect(await roleOf(frame, 'Suivi par').inputValue()).toBe('group')
    expect(await applyButton(frame).isDisabled()).toBe(true)
    await restore()
    await press(frame, 'shell.retry')
    await frame.getByText(said('shell.lost')).waitFor({ state: 'detached' })
    expect(await foundByAxe(frame)).toEqual([])
    expect(await cutIn(frame)).toEqual([])

    await frame.getByLabel(said('setup.practice')).check()
    // On which day the marks were made is nobody's guess.
    expect(await applyButton(frame).isDisabled()).toBe(true)
    await frame.getByLabel(said('setup.marksDate')).fill('2026-01-23')
    await press(frame, 'setup.apply')
    await frame.getByText(said('setup.doneCounts', { people: 2, objectives: 2 })).waitFor({ timeout: 30_000 })
    const saved = await served.savedWhen((workbook) => workbook.sheets.some(({ name }) => name === 'Visites'))
    expect(rowsOf(tabOf(saved, 'liste')).map((row) => row[5] ?? '')).toEqual(['ID', 'P001', 'P002', ''])
    expect(person.troubles).toEqual([])
  },
  90_000,
)

browserTest(
  'when two tabs look alike the person says which, be it the one shown; nothing is prepared before',
  async () => {
    const file = await preparedFile('deux-listes.xlsx', async (suivi) => {
      const values = suivi.grid('Promotion 2026')
      const { id } = suivi.workbook.insertSheet({ name: 'Promotion 2025', index: 1, template: null })
      const right = values[0]!.length - 1
      suivi.workbook.write(id, { top: 0, left: 0, bottom: values.length - 1, right }, values)
    })
    served = await ServedWorkbench.start(file, 'fr')
    const { frame } = await openSetUp()
    const question = frame.getByRole('group', { name: 'Dans quel onglet' })
    await question.waitFor()
    expect(await applyButton(frame).isDisabled()).toBe(true)
    await question.getByLabel(await frame.getByLabel(said('setup.tab')).inputValue(), { exact: true }).check()
    await question.waitFor({ state: 'detached' })
    await frame.getByLabel(said('setup.marksDate')).fill('2026-01-23')
    expect(await applyButton(frame).isDisabled()).toBe(false)
  },
  60_000,
)
