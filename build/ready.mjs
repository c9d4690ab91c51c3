// Makes a fresh clone ready: installs the locked packages when they are not there or the lockfile has changed.
// `--to-run` installs only what is needed to run Suivi: a quarter of the time, a fifth of the room.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = `${root}node_modules/.suivi-lock`
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex')
const [installed, kind] = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : []
const toRun = process.argv.includes('--to-run')

if (installed !== wanted || (kind === 'to-run' && !toRun)) {
  process.stderr.write('Installing the packages (once)…\n')
  const started = Date.now()
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const run = spawnSync(npm, ['ci', ...(toRun ? ['--omit=dev'] : []), '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) {
    process.stderr.write('The packages could not be installed: see the lines above.\n')
    process.exit(run.status ?? 1)
  }
  writeFileSync(stamp, toRun ? `${wanted} to-run` : wanted)
  process.stderr.write(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
}
