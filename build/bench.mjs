// Prints what each operation costs, a line of JSON each, and writes docs/performance.md. Minutes, and some gigabytes.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const run = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', 'test/cost/bench.long.test.ts'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
  env: { ...process.env, BENCH: 'write', NODE_OPTIONS: '--max-old-space-size=8192' },
})
process.exit(run.status ?? 1)
