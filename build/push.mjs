// npm run push [-- --no-tests]: builds, runs the quick tests, shows what will be pushed, pushes it with clasp, and reads its answer.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { explainAnswer, isPushed, withoutScript } from './push-answers.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const flags = new Set(process.argv.slice(2))

/** The id of the script: from the environment, else from a file of one's own that git does not see. */
function scriptId() {
  if (process.env.SUIVI_SCRIPT_ID) return process.env.SUIVI_SCRIPT_ID
  try {
    return JSON.parse(readFileSync(join(root, '.clasp.local.json'), 'utf8')).scriptId ?? ''
  } catch {
    return ''
  }
}

/** Runs clasp and gives all it said. `SUIVI_CLASP_IMPORT` loads a module before it: the tests lead it to a server of their own. */
function clasp(project, ...args) {
  const before = process.env.SUIVI_CLASP_IMPORT ? ['--import', process.env.SUIVI_CLASP_IMPORT] : []
  const auth = process.env.SUIVI_CLASP_AUTH ? ['-A', process.env.SUIVI_CLASP_AUTH] : []
  const program = join(root, 'node_modules/@google/clasp/build/src/index.js')
  const run = spawnSync(process.execPath, [...before, program, ...auth, '-P', project, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status: run.status ?? 1, text: `${run.stdout}${run.stderr}` }
}

function tested() {
  if (flags.has('--no-tests')) {
    process.stdout.write('The tests were not run, as asked.\n')
    return true
  }
  return spawnSync(process.execPath, ['build/test.mjs'], { cwd: root, stdio: 'inherit' }).status === 0
}

function push(id) {
  // clasp wants what it pushes inside the folder of its project file: the file names the root of the repository.
  const project = join(root, '.clasp.push.json')
  try {
    writeFileSync(project, JSON.stringify({ scriptId: id, rootDir: 'build/addon' }))
    const shown = clasp(project, 'show-file-status', '--json')
    const { filesToPush } = JSON.parse(/\{[\s\S]*\}/.exec(shown.text)?.[0] ?? '{"filesToPush":[]}')
    for (const file of filesToPush) process.stdout.write(`  ${file}\n`)
    const answer = clasp(project, 'push', '-f')
    process.stdout.write(answer.text)
    if (answer.status === 0 && isPushed(answer.text)) return 0
    process.stderr.write(`${explainAnswer(answer.text)}\n`)
    return 1
  } finally {
    rmSync(project, { force: true })
  }
}

const id = scriptId()
if (id === '') {
  process.stdout.write(withoutScript)
  process.exit(2)
}
process.exit(tested() ? push(id) : 1)
