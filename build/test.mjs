// Runs jest: the quick tests, or with `--long` the long ones (files named *.long.test.ts). Other arguments go to jest.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const long = process.argv.includes('--long')
const rest = process.argv.slice(2).filter((argument) => argument !== '--long')
const pattern = long ? ['--testMatch', '**/*.long.test.ts'] : ['--testPathIgnorePatterns', '\\.long\\.test\\.ts$']
const run = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...pattern, ...rest], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(run.status ?? 1)
