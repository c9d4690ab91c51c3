import type { Frame } from 'playwright-core'
import type { WorkbookData } from '../../src/workbench/workbook/data'
import { browserTest } from './browser-test'
import { cutIn, foundByAxe } from './page-checks'
import { PersonAtPage } from './person-at-page'
import { ServedWorkbench } from './served-workbench'
import { rowsOf, tabOf } from './workbook-cells'

const rows = 'Nom,Groupement,Composter,Pailler\nAwa Diop,Jappo,oui,non\nBinta Fall,Takku,non,oui\n'
let served: ServedWorkbench

beforeEach(async () => {
  served = await ServedWorkbench.start({ name: 'promotion.csv', content: rows }, 'fr')
}, 30_000)
afterEach(() => served?.stop())

/** Calls the add-on from a page, as its own script does. */
function call(frame: Frame, name: string, input: object): Promise<unknown> {
  return frame.evaluate(
    ([called, given]) =>
      new Promise((resolve, reject) => {
        const { google } = globalThis as unknown as {
          // biome-ignore lint/suspicious/noExplicitAny: Google's runner, as a page finds it
          google: { script: { run: any } }
        }
        google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).call(called, given)
      }),
    [name, input] as const,
  )
}

/** A person in front of a cohort that is set up. */
async function setUp(): Promise<PersonAtPage> {
  const person = await PersonAtPage.open(served.address)
  await person.choose('Extensions', 'Suivi', 'Aide', 'Lire le guide')
  const page = await person.page.waitForSelector('dialog iframe')
  const frame = (await page.contentFrame())!
  await frame.waitForSelector('#app *')
  await call(frame, 'setup.apply', { marks: 'practice', language: 'fr' })
  await person.page.getByRole('button', { name: 'Fermer' }).first().click()
  // The tabs just made come into the grid.
  await person.page.locator('.o-sheet', { hasText: 'Listes' }).waitFor()
  await person.page.waitForTimeout(500)
  // A pointer left where menus open would open others.
  await person.page.mouse.move(400, 500)
  return person
}

/** Opens the forms in the place of what the panel shows. */
async function openForms(person: PersonAtPage, before: Frame, text: string): Promise<Frame> {
  await person.choose('Extensions', 'Suivi', 'Évaluations', 'Remplir les fiches…')
  for (let waited = 0; !before.isDetached() && waited < 15_000; waited += 50) await person.page.waitForTimeout(50)
  return person.shown('#panel', text)
}

async function looksRight(frame: Frame) {
  expect(await foundByAxe(frame)).toEqual([])
  expect(await cutIn(frame)).toEqual([])
}

/** Does this word stand in the tab of the round? */
const holds = (word: string) => (workbook: WorkbookData) =>
  workbook.sheets.some((sheet) => sheet.name.includes('Relevé 2') && rowsOf(sheet).flat().includes(word))

/** What the levels of the round say in the file. */
const levels = async () => {
  const workbook = await served.saved()
  const grid = rowsOf(tabOf(workbook, 'Relevé 2'))
  const column = grid[0]!.indexOf('Niveau')
  return grid.slice(1).flatMap((row) => (row[0] ? [row[column] ?? ''] : []))
}

browserTest(
  'with the keyboard alone: a new evaluation, its forms, its closing, and on to the follow-up',
  async () => {
    const person = await setUp()
    const { keyboard } = person.page
    await person.chooseByKeys('Extensions', 'Suivi', 'Évaluations', 'Nouvelle évaluation…')
    const opening = await person.shown('dialog', 'Créer les fiches')
    await looksRight(opening)
    await keyboard.press('Enter')
    await opening.getByText('est ouverte : 2 fiches à remplir').waitFor()
    await opening.locator('button.action:focus').waitFor()
    await keyboard.press('Enter')
    const forms = await person.shown('#panel', '0 sur 2 fiches complètes')
    await looksRight(forms)
    await forms.locator('[role=radio]:focus').first().waitFor()
    for (const key of ['1', 'ArrowDown', 'e']) await keyboard.press(key)
    await forms.getByText('1 sur 2 fiches complètes').waitFor()
    await looksRight(forms)
    await keyboard.press('PageDown')
    await forms.getByRole('heading', { name: 'Binta Fall' }).waitFor()
    await forms.locator('[role=radio]:focus').first().waitFor()
    for (const key of ['3', 'ArrowDown', '4']) await keyboard.press(key)
    await forms.getByText('Toutes les fiches sont complètes.').waitFor()
    await forms.getByText('Enregistré', { exact: true }).waitFor()
    await served.savedWhen(holds('Non observé'))
    expect(await levels()).toEqual(['Appliqué', 'En partie', 'Pas encore', 'Non observé'])
    const closes = forms.getByRole('button', { name: 'Clôturer l’évaluation…' })
    for (let steps = 0; steps < 40 && !(await closes.evaluate((it) => it === document.activeElement)); steps++)
      await keyboard.press('Tab')
    await keyboard.press('Enter')
    const closing = await person.shown('dialog', 'Tout est rempli : 4 niveaux.')
    await looksRight(closing)
    await closing.locator('button.action:focus').waitFor()
    await keyboard.press('Enter')
    await person.page.waitForFunction(() => document.querySelectorAll('dialog iframe').length === 1)
    await served.savedWhen((workbook) => JSON.stringify(workbook).includes('round.close'))
    expect(person.troubles).toEqual([])
  },
  60_000,
)

browserTest(
  'what a second person typed meanwhile is asked about, and a cell of a closed round is put back',
  async () => {
    const person = await setUp()
    await person.choose('Extensions', 'Suivi', 'Évaluations', 'Nouvelle évaluation…')
    const opening = await person.shown('dialog', 'Créer les fiches')
    await opening.getByRole('button', { name: 'Créer les fiches' }).click()
    await opening.getByRole('button', { name: 'Remplir les fiches' }).click()
    const forms = await person.shown('#panel', '0 sur 2 fiches complètes')
    const change = { objective: 'O01', field: 'level', before: '', after: 'notYet' }
    await call(forms, 'forms.save', { round: 'R2', participant: 'P001', changes: [change] })
    await forms.locator('[data-level=applied]').first().click()
    await forms.getByText('« Pas encore » a été écrit dans l’onglet').waitFor()
    await looksRight(forms)
    await served.savedWhen(holds('Pas encore'))
    expect((await levels())[0]).toBe('Pas encore')
    await forms.getByRole('button', { name: 'Garder la mienne' }).click()
    await served.savedWhen(holds('Appliqué'))

    const beside = await PersonAtPage.open(served.address, person)
    await beside.openTab('Relevé de départ')
    await beside.typeIn('F2', 'En partie')
    await person.choose('Extensions', 'Suivi', 'Évaluations', 'Rouvrir une évaluation…')
    const reopening = await person.shown('dialog', '1 case a changé depuis la clôture')
    expect(await reopening.locator('.rounds-changed li').allTextContents()).toEqual([
      expect.stringContaining('Awa Diop, Composter'),
    ])
    await looksRight(reopening)
    await reopening.getByRole('button', { name: 'Remettre l’ancien niveau' }).click()
    await reopening.getByText('1 case remise comme à la clôture').waitFor()
    expect(await beside.reads('F2')).toBe('Appliqué')
    expect([...person.troubles, ...beside.troubles]).toEqual([])
  },
  60_000,
)

browserTest(
  'an answer that cannot be written is kept, and goes in when the panel is opened again',
  async () => {
    const person = await setUp()
    await person.choose('Extensions', 'Suivi', 'Évaluations', 'Remplir les fiches…')
    const nothing = await person.shown('#panel', 'Aucune évaluation n’est ouverte')
    await looksRight(nothing)
    await call(nothing, 'round.start', { title: 'Relevé 2', date: '2026-11-20', observer: '' })
    const forms = await openForms(person, nothing, '0 sur 2 fiches complètes')
    await forms.getByRole('button', { name: 'Changer' }).click()
    await forms.getByLabel('Observé par').fill('Mariama')
    await forms.getByLabel('Observé par').press('Tab')
    await call(forms, 'round.close', { round: 'R2' })
    await forms.locator('[data-level=partly]').first().click()
    await forms.getByText('vient d’être clôturée').waitFor()
    await forms.getByText('2 réponses pas encore enregistrées').waitFor()
    await looksRight(forms)
    await call(forms, 'round.reopen', { round: 'R2' })
    const again = await openForms(person, forms, 'Observé le 20/11/2026 par Mariama')
    await again.getByText('Enregistré', { exact: true }).waitFor()
    await served.savedWhen((workbook) => holds('En partie')(workbook) && holds('Mariama')(workbook))
    expect(await again.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('partly')
    expect(person.troubles).toEqual([])
  },
  60_000,
)
