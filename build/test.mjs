// Runs jest: the quick tests, or with `--long` the long ones (files named *.long.test.ts). Other arguments go to jest.
import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from './browser/launch-browser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const long = process.argv.includes('--long')
const rest = process.argv.slice(2).filter((argument) => argument !== '--long')
// Last, because jest takes all that follows for more patterns.
// Jest leaves a core free; of two, that is half: 425 s became 331.
const workers = availableParallelism() === 2 ? ['--maxWorkers=2'] : []
const pattern = long ? ['--testMatch', '**/*.long.test.ts'] : ['--testPathIgnorePatterns', '\\.long\\.test\\.ts$']

/** Is there a browser that starts? When not, says so loudly, before and after the tests. */
async function findBrowser() {
  const { browser, reasons } = await launchBrowser()
  await browser?.close()
  const line = '!'.repeat(78)
  const skipped = 'NO BROWSER: the tests of test/browser are SKIPPED, and nothing was looked at in a browser.'
  return browser ? '' : [line, skipped, ...reasons.map((reason) => `  ${reason}`), line, ''].join('\n')
}

const noBrowser = await findBrowser()
process.stderr.write(noBrowser)
const run = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...workers, ...rest, ...pattern], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...(noBrowser === '' ? {} : { SUIVI_BROWSER: 'none' }) },
})
process.stderr.write(noBrowser)
process.exit(run.status ?? 1)
