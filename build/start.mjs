// npm start: the workbench in the browser, over a copy of a sample unless a file is named. Arguments go to the server.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const given = process.argv.slice(2)
const language = given.includes('--lang') ? given[given.indexOf('--lang') + 1] : languageOfMachine()
const sample = language === 'en' ? 'cohort-craft-association.csv' : 'promotion-union-des-groupements.xlsx'

/** French where the machine speaks French, else English. */
function languageOfMachine() {
  return /^fr/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'fr' : 'en'
}

const server = spawn(
  process.execPath,
  [
    `${root}build/workbench/serve.cjs`,
    '--script',
    `${root}build/addon`,
    '--name',
    'Suivi',
    '--sample',
    `${root}samples/${sample}`,
    '--folder',
    `${root}my-workbooks`,
    ...(given.includes('--lang') ? [] : ['--lang', language]),
    ...given,
  ],
  { stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
