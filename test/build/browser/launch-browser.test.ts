import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { browsersAtHand, launchBrowser } from '../../../build/browser/launch-browser.mjs'

const root = join(__dirname, '../../..')
const before = { ...process.env }
afterEach(() => {
  process.env = { ...before }
})

test('SUIVI_BROWSER=none hides every browser', async () => {
  process.env['SUIVI_BROWSER'] = 'none'
  expect(await launchBrowser()).toEqual({ browser: null, name: 'none', reasons: ['no browser was found'] })
})

test('BROWSER_PATH is the only one to use, and what does not start is named', async () => {
  delete process.env['SUIVI_BROWSER']
  process.env['BROWSER_PATH'] = join(root, 'package.json')
  expect(browsersAtHand().map(({ name }) => name)).toEqual(['BROWSER_PATH'])
  const { browser, reasons } = await launchBrowser()
  expect(browser).toBeNull()
  expect(reasons.join()).toMatch(/^BROWSER_PATH: /)
})

test('without any browser the tests pass, and what was skipped is said loudly', () => {
  const run = spawnSync(process.execPath, ['build/test.mjs', 'test/browser/page-checks.test.ts'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 50_000,
    env: { ...process.env, SUIVI_BROWSER: 'none' },
  })
  expect(run.stderr).toMatch(/NO BROWSER: the tests of test\/browser are SKIPPED/)
  expect(run.stderr).toMatch(/Tests: +\d+ skipped, \d+ total/)
  expect(run.status).toBe(0)
}, 60_000)
