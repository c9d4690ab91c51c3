import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Frame } from 'playwright-core'
import { localeOf } from '../../src/locales'
import { workbookBytes } from '../../src/workbench/files/save-workbook-file'
import { emptyWorkbook } from '../../src/workbench/workbook/data'
import { hostileTexts } from '../hostile/hostile-texts'
import { SuiviWorkbook } from '../journey/suivi-workbook'
import { browserTest } from './browser-test'
import { wrongAtBothWidths } from './page-checks'
import { close, open, waysThrough } from './pages-of-menu'
import { PersonAtPage } from './person-at-page'
import { ServedWorkbench } from './served-workbench'

const folder = mkdtempSync(join(tmpdir(), 'suivi-hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const endless = 'Wolof'.repeat(60)
const tag = '<img src=x onerror="globalThis.hurt=4;parent.hurt=4">'
const names = [...hostileTexts.map((text) => text.trim()), endless, tag]
const marks = ['non', 'oui', 'en partie', 'non']
const rows = [
  ['Nom', 'Groupement', 'Village', tag, endless, '=1+1', '__proto__'],
  ...names.map((name, index) => [
    name,
    names[(index * 3) % names.length]!,
    names[(index * 5) % names.length]!,
    ...[0, 1, 2, 3].map((column) => marks[(index + column) % 4]!),
  ]),
]

/** A file of hostile names, after this was done in it. */
async function fileAfter(name: string, act: (suivi: SuiviWorkbook) => Promise<unknown>): Promise<string> {
  const suivi = SuiviWorkbook.of(rows, '<b>Promotion & "co"</b>')
  await act(suivi)
  await suivi.close()
  const path = join(folder, name)
  writeFileSync(path, workbookBytes(null, emptyWorkbook('fr_FR', 'Africa/Dakar'), suivi.workbook.dump()))
  return path
}

/** Whether something that stood in a cell became part of a page, or ran there. */
function cameAlive(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const alive = [...document.querySelectorAll('img[src="x"], [onerror], #app script, #app b > i')].map(
      ({ outerHTML }) => outerHTML.slice(0, 120),
    )
    const hurt = (globalThis as unknown as { hurt?: number }).hurt
    return hurt === undefined ? alive : [...alive, `a script ran: ${hurt}`]
  })
}

async function wrongPages(file: string): Promise<Record<string, string[]>> {
  const served = await ServedWorkbench.start(file, 'fr')
  try {
    const person = await PersonAtPage.open(served.address)
    const found: Record<string, string[]> = {}
    let shown = ''
    for (const way of waysThrough(localeOf('fr'))) {
      const wrong = await open(person, way).then(
        async (frame) => {
          shown += await frame.locator('#app').textContent()
          return [...(await cameAlive(frame)), ...(await wrongAtBothWidths(frame))]
        },
        (error: Error) => [error.message],
      )
      found[way.at(-1)!] = [...wrong, ...(await cameAlive(person.page.mainFrame())), ...person.troubles.splice(0)]
      await close(person)
    }
    await person.context.close()
    // The texts are there, as texts.
    expect(shown).toContain(tag)
    return found
  } finally {
    await served.stop()
  }
}

const stages: Record<string, (suivi: SuiviWorkbook) => Promise<unknown>> = {
  'a sheet that is not set up': async () => undefined,
  'work under way': async (suivi) => {
    await suivi.ok('setup.apply', { marks: 'practice', language: 'fr' })
    await suivi.update()
    await suivi.ok('round.start', { title: tag, date: '2026-11-20', observer: endless.slice(0, 200) })
  },
}

for (const [stage, act] of Object.entries(stages)) {
  browserTest(
    `over ${stage} full of hostile names no page runs a script, takes an element from a cell, or is cut at 300 px`,
    async () => {
      const found = await wrongPages(await fileAfter('hostile.xlsx', act))
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((page) => [page, []])))
    },
    300_000,
  )
}
