import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const own = JSON.parse(read('package.json'))
const packages: [string, string][] = Object.entries({ ...own.dependencies, ...own.devDependencies })
const lines = read('NOTICE')
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}/))

test.each(packages)('NOTICE names %s %s with its licence', (name, version) => {
  const { license } = JSON.parse(read(`node_modules/${name}/package.json`))
  expect(lines.find(([first]) => first === name)?.slice(0, 3)).toEqual([name, version, license])
})

test('NOTICE names nothing that is not used', () => {
  const named = lines.filter(([, version = '']) => /^\d+\.\d+/.test(version)).map(([name]) => name)
  expect(named.sort()).toEqual(packages.map(([name]) => name).sort())
})
