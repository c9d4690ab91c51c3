import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Frame } from 'playwright-core'
import { localeOf } from '../../src/locales'
import { readPdf } from '../report/pdf-text'
import { browserTest } from './browser-test'
import { wrongAtBothWidths } from './page-checks'
import { PersonAtPage } from './person-at-page'
import { preparedFile } from './prepared-file'
import { ServedWorkbench } from './served-workbench'

const root = join(__dirname, '../..')
const marks = 'Relevé de départ'

/** Followed up, so that there is something to report. */
function followedUp(): Promise<string> {
  return preparedFile('synthese.xlsx', async (suivi) => {
    await suivi.ok('setup.apply', { marks: 'practice', language: 'fr', marksDate: '2026-01-23' })
    await suivi.update()
    await suivi.ok('summary.update', {})
  })
}

/** Downloads what is chosen, and reads it. */
async function download({ page }: PersonAtPage, frame: Frame, label: string, to: string) {
  const [file] = await Promise.all([page.waitForEvent('download'), frame.getByRole('button', { name: label }).click()])
  await file.saveAs(to)
  await frame.getByText(file.suggestedFilename()).waitFor()
  return { name: file.suggestedFilename(), ...readPdf(to) }
}

browserTest(
  'the summary as a PDF: chosen, looked at, downloaded; what the browser makes is what the command makes',
  async () => {
    const file = await followedUp()
    const served = await ServedWorkbench.start(file, 'fr')
    const { phrases } = localeOf('fr')
    const label = phrases['summaryPage.download']
    try {
      const awa = await PersonAtPage.open(served.address)
      await awa.choose('Extensions', 'Suivi', phrases['menu.summary'])
      const page = await awa.shown('dialog', phrases['summaryPage.what.pdf'])
      await page.getByLabel(phrases['summaryPage.what.pdf']).check()
      expect(await wrongAtBothWidths(page)).toEqual([])
      await page.getByRole('button', { name: phrases['summaryPage.preview'] }).click()
      await page.locator('.paper').waitFor()
      expect(await page.locator('.paper').textContent()).toContain(marks)
      expect(await wrongAtBothWidths(page)).toEqual([])

      const outside = await download(awa, page, label, join(served.folder, 'outside.pdf'))
      expect(outside.name).toMatch(/^[A-Za-z0-9-]+-\d{4}-\d{2}-\d{2}\.pdf$/)
      const out = join(served.folder, 'batch')
      const { status } = spawnSync(process.execPath, ['build/workbench/batch.cjs', file, '--out', out], { cwd: root })
      expect(status).toBe(0)
      expect(readPdf(join(out, 'summary.pdf'))).toEqual({
        title: outside.title,
        language: 'fr',
        pages: outside.pages,
      })

      await page.getByLabel(phrases['summaryPage.audience.team']).check()
      await page.locator('.paper').waitFor({ state: 'detached' })
      const team = await download(awa, page, label, join(served.folder, 'team.pdf'))
      const people = ['Aïssata Ba', 'Ɓooyo Diallo', 'Sokhna Wade']
      for (const name of people) {
        expect(team.pages.join(' ')).toContain(name)
        expect(outside.pages.join(' ')).not.toContain(name)
      }

      await page.getByLabel(phrases['summaryPage.what.forms']).check()
      await page.locator('select').first().waitFor()
      expect(await wrongAtBothWidths(page)).toEqual([])
      await page.locator('select').first().selectOption({ index: 1 })
      const forms = await download(awa, page, label, join(served.folder, 'forms.pdf'))
      expect(forms.pages).toHaveLength(7)
      await page.getByRole('button', { name: phrases['summaryPage.preview'] }).click()
      await page.locator('.paper').waitFor()
      expect(await wrongAtBothWidths(page)).toEqual([])
      expect(awa.troubles).toEqual([])
    } finally {
      await served.stop()
    }
  },
)
