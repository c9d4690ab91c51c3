// npm run screenshots [-- FOLDER]: walks the whole path in the browser, in French and in English, on a copy of a sample (its
// people are invented), and takes a picture of each page and tab, of the size a listing asks for. Those the README shows stand in
// docs/pictures.
import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from './browser/launch-browser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = process.argv[2] ?? join(root, 'docs/pictures')

const languages = {
  fr: {
    sample: 'promotion-union-des-groupements.xlsx',
    panel: 'Ouvrir le panneau',
    setUp: 'Mettre en place…',
    practice: /De ce que les gens font/,
    marksDate: 'Date de ces marques',
    applySetUp: 'Mettre en place',
    ready: 'Votre classeur est prêt',
    toFollowUp: 'Préparer le suivi',
    applyFollowUp: 'Mettre à jour les onglets',
    followed: 'Les onglets de suivi sont à jour',
    goTo: /^Aller à « /,
    summary: 'Synthèse et PDF…',
    pdf: 'La synthèse en PDF',
    preview: 'Aperçu',
    update: 'Mettre à jour la synthèse',
    goToSummary: 'Aller à la synthèse',
    evaluations: 'Évaluations',
    start: 'Nouvelle évaluation…',
    create: 'Créer les fiches',
    fill: 'Remplir les fiches…',
    help: 'Aide',
    guide: 'Lire le guide',
    check: 'Vérifier ce classeur',
    settings: 'Réglages',
  },
  en: {
    sample: 'cohort-craft-association.csv',
    panel: 'Open the panel',
    setUp: 'Set up…',
    practice: /What people do at home/,
    marksDate: 'Date of these marks',
    applySetUp: 'Set up',
    ready: 'Your workbook is ready',
    toFollowUp: 'Prepare the follow-up',
    applyFollowUp: 'Update the tabs',
    followed: 'The follow-up tabs are up to date',
    goTo: /^Go to “/,
    summary: 'Summary and PDF…',
    pdf: 'The summary as a PDF',
    preview: 'Preview',
    update: 'Update the summary',
    goToSummary: 'Go to the summary',
    evaluations: 'Evaluations',
    start: 'New evaluation…',
    create: 'Make the forms',
    fill: 'Fill in the forms…',
    help: 'Help',
    guide: 'Read the guide',
    check: 'Check this workbook',
    settings: 'Settings',
  },
}

/** Starts the workbench on a copy of a sample; gives its address and how to end it. */
async function startWorkbench(sample, language) {
  const place = mkdtempSync(join(tmpdir(), 'suivi-pictures-'))
  const file = join(place, sample)
  copyFileSync(join(root, 'samples', sample), file)
  const server = spawn(process.execPath, [join(root, 'build/start.mjs'), '--file', file, '--lang', language], {
    env: { ...process.env, BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise((resolve, reject) => {
    let said = ''
    server.stdout.on('data', (text) => {
      said += text
      const found = /http:\/\/127\S+/.exec(said)
      if (found) resolve(found[0])
    })
    server.on('exit', () => reject(new Error(`The workbench did not start: ${said}`)))
  })
  const end = () =>
    new Promise((resolve) => {
      server.on('exit', () => {
        rmSync(place, { recursive: true, force: true })
        resolve()
      })
      server.kill()
    })
  return { address, end }
}

async function walk(browser, language) {
  const words = languages[language]
  const { address, end } = await startWorkbench(words.sample, language)
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
  })
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForSelector('#grid canvas')
  const panel = page.frameLocator('#panel iframe')
  const dialog = page.frameLocator('dialog iframe')
  const picture = async (name) => {
    await page.waitForTimeout(700)
    await page.screenshot({ path: join(folder, `${language}-${name}.png`) })
  }
  const menu = async (...names) => {
    await page.getByRole('menuitem', { name: 'Extensions' }).click()
    for (const name of ['Suivi', ...names]) await page.getByRole('menuitem', { name, exact: true }).click()
  }
  const closeDialog = () => page.locator('dialog .close').click()
  const button = (name) => dialog.getByRole('button', { name, exact: true })

  await menu(words.panel)
  await panel.getByRole('button', { name: words.setUp }).waitFor()
  await picture('panel-before')
  await panel.getByRole('button', { name: words.setUp }).click()
  await button(words.applySetUp).waitFor()
  await picture('set-up')
  const practice = dialog.getByLabel(words.practice)
  if (await practice.count()) await practice.check()
  await dialog.getByLabel(words.marksDate).fill('2026-01-23')
  await page.waitForTimeout(1500)
  await button(words.applySetUp).click()
  await dialog.getByText(words.ready).waitFor({ timeout: 60_000 })
  await picture('set-up-done')
  await button(words.toFollowUp).click()
  await button(words.applyFollowUp).waitFor({ timeout: 30_000 })
  await picture('follow-up-preview')
  await button(words.applyFollowUp).click()
  await dialog.getByText(words.followed).waitFor({ timeout: 60_000 })
  await picture('follow-up-done')
  await dialog.getByRole('button', { name: words.goTo }).first().click()
  await page.waitForSelector('dialog', { state: 'detached' })
  await picture('follow-up-tab')
  await menu(words.summary)
  await button(words.update).click()
  await button(words.goToSummary).click({ timeout: 60_000 })
  await page.waitForSelector('dialog', { state: 'detached' })
  await picture('summary')
  await menu(words.summary)
  await dialog.getByLabel(words.pdf).check()
  await picture('pdf')
  await button(words.preview).click()
  await dialog.locator('.paper').waitFor()
  await dialog.locator('.paper').scrollIntoViewIfNeeded()
  await picture('pdf-preview')
  await closeDialog()
  await menu(words.evaluations, words.start)
  await button(words.create).waitFor()
  await picture('new-evaluation')
  await button(words.create).click()
  await page.waitForTimeout(4000)
  await picture('new-evaluation-done')
  if (await page.locator('dialog').count()) await closeDialog()
  await menu(words.evaluations, words.fill)
  await page.waitForTimeout(3000)
  await picture('forms')
  for (const view of ['guide', 'check', 'settings']) {
    await menu(words.help, words[view])
    await page.waitForTimeout(2000)
    await picture(view)
    await closeDialog()
  }
  await context.close()
  await end()
}

mkdirSync(folder, { recursive: true })
const { browser, reasons } = await launchBrowser()
if (!browser) {
  process.stderr.write(`No pictures without a browser: ${reasons.join('; ')}\n`)
  process.exit(1)
}
for (const language of Object.keys(languages)) await walk(browser, language)
await browser.close()
process.stdout.write(`Pictures in ${folder}\n`)
