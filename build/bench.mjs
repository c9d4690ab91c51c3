// Prints what each operation costs, a line of JSON each, and writes docs/performance.md. Minutes, and some gigabytes.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', 'test/cost/bench.long.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, BENCH: 'write', NODE_OPTIONS: '--max-old-space-size=8192' },
})
// The tables are aligned as the check wants them.
spawnSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', 'docs/performance.md'], {
  cwd: root,
})
process.exit(run.status ?? 1)
