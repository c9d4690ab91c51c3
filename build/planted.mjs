// Breaks one rule at a time in a copy of the sources and shows that a test notices. `npm run planted [-- PART OF A NAME]`.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { plantedBugs } from './planted-bugs.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A copy of what git knows, with the same packages. */
function copyTree() {
  const copy = mkdtempSync(join(tmpdir(), 'suivi-planted-'))
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  })
  for (const file of files.split('\0').filter((file) => file !== '' && file !== 'node_modules')) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file))
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/** Bundles without types: a planted bug need not compile, only run. */
function bundle(copy) {
  const script =
    "const a = await import('./build/bundle-addon.mjs'); const w = await import('./build/bundle-workbench.mjs'); await a.bundleAddon(); await w.bundleWorkbench()"
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: copy, encoding: 'utf8' })
}

/** Do the tests of a bug turn red? 'red', 'green', or why it could not be planted. */
function plant(copy, { file, find, replace, tests }) {
  const path = join(copy, file)
  const before = readFileSync(path, 'utf8')
  if (!before.includes(find)) return 'the text to replace is gone'
  writeFileSync(
    path,
    before.replace(find, () => replace),
  )
  try {
    const built = bundle(copy)
    if (built.status !== 0) return `does not build: ${built.stderr.split('\n')[0]}`
    const jest = ['node_modules/jest/bin/jest.js', '--bail', '--silent', '--', ...tests]
    const run = spawnSync(process.execPath, jest, { cwd: copy, encoding: 'utf8' })
    if (/No tests found/.test(run.stdout + run.stderr)) return 'its tests are gone'
    return run.status === 0 ? 'green' : 'red'
  } finally {
    writeFileSync(path, before)
  }
}

const wanted = process.argv.slice(2).join(' ')
const bugs = plantedBugs.filter(({ name }) => name.includes(wanted))
const copy = copyTree()
let missed = 0
try {
  // A test that is red anyway would notice nothing.
  const sound =
    bugs.length === 0
      ? 'green'
      : plant(copy, {
          file: 'README.md',
          find: '',
          replace: '',
          tests: [...new Set(bugs.flatMap(({ tests }) => tests))],
        })
  if (sound !== 'green') throw new Error(`Without any bug the tests are not green: ${sound}`)
  for (const bug of bugs) {
    const result = plant(copy, bug)
    if (result !== 'red') missed++
    console.log(`${result === 'red' ? 'noticed' : 'MISSED '}  ${bug.name}${result === 'red' ? '' : ` (${result})`}`)
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
console.log(`${bugs.length - missed} of ${bugs.length} planted bugs were noticed`)
process.exit(missed === 0 ? 0 : 1)
