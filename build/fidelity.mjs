// Makes docs/fidelity.md from the cases of test/workbench/fidelity, which have to pass.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const run = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', 'test/workbench/fidelity'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
  env: { ...process.env, FIDELITY: 'write' },
})
process.exit(run.status ?? 1)
