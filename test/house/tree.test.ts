import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'

const root = join(__dirname, '../..')

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}

const sources = ['src', 'test'].flatMap((folder) => filesUnder(join(root, folder)))
const code = sources.filter((path) => path.endsWith('.ts'))
const place = (path: string) => relative(root, path).split(sep).join('/')

test('files have names of the field, in lower-case kebab', () => {
  const banned = /^(utils?|helpers?|common|misc|.*manager|types|constants)$/
  const names = code.map((path) => [place(path), basename(path).replace(/(\.long)?(\.test)?(\.d)?\.ts$/, '')] as const)
  expect(names.filter(([, name]) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || banned.test(name))).toEqual([])
})

test('no file is longer than 300 lines', () => {
  const long = code.map((path) => [place(path), readFileSync(path, 'utf8').split('\n').length - 1] as const)
  expect(long.filter(([, lines]) => lines > 300)).toEqual([])
})

test('every export of the sources says in a sentence what it is for', () => {
  const silent = code
    .filter((path) => place(path).startsWith('src/'))
    .flatMap((path) => {
      const lines = readFileSync(path, 'utf8').split('\n')
      return lines.flatMap((line, index) => {
        const exported = /^export (?:abstract |async )*(?:function|class) (\w+)/.exec(line)
        return exported && !/\*\/$|^\/\//.test(lines[index - 1] ?? '') ? [`${place(path)}: ${exported[1]}`] : []
      })
    })
  expect(silent).toEqual([])
})

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'samples/README.md'].concat(
  readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
)

test.each(documents)('what %s points at is there', (document) => {
  const text = readFileSync(join(root, document), 'utf8')
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, link]) => join(dirname(document), link!))
  const paths = [...text.matchAll(/`((?:src|test|build|samples|docs|\.ci)\/[\w./-]+)`/g)].map(([, path]) => path!)
  const made = /^build\/(addon|workbench|types)/
  expect([...links, ...paths].filter((path) => !made.test(path) && !existsSync(join(root, path)))).toEqual([])
})

test('every command the documents name exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const named = documents.flatMap((document) =>
    [...readFileSync(join(root, document), 'utf8').matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script!),
  )
  expect(named.filter((script) => !(script in scripts))).toEqual([])
})

test('nothing stands at the top but what belongs there', () => {
  const { stdout, status } = spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  // A copy of the sources without their history has nothing to ask.
  if (status !== 0) return
  const known = [
    '.ci',
    '.clasp.json',
    '.gitattributes',
    '.gitignore',
    '.npmrc',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
  ]
  const more = [
    'NOTICE',
    'README.md',
    'appsscript.json',
    'biome.json',
    'build',
    'docs',
    'package-lock.json',
    'package.json',
  ]
  const last = ['probe', 'samples', 'src', 'test', 'tsconfig.json']
  const found = [
    ...new Set(
      stdout
        .trim()
        .split('\n')
        .map((path) => path.split('/')[0]!),
    ),
  ]
  expect(found.filter((name) => ![...known, ...more, ...last].includes(name))).toEqual([])
})

test('the check of all checks can be run', () => {
  if (process.platform === 'win32') return
  expect(statSync(join(root, '.ci/run')).mode & 0o111).not.toBe(0)
})
