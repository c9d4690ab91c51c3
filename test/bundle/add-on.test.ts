import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import { type MenuEntry, menu } from '../../src/api/menu'

const file = join(__dirname, '../../build/addon/suivi.js')
const text = readFileSync(file, 'utf8')

/** Every name a script may use at Google; touching one while the file loads is an error here. */
const services = [
  'SpreadsheetApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'ScriptApp',
  'HtmlService',
  'console',
  'Logger',
]

const itemsOf = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) => ('item' in entry ? [`menu_${entry.item}`] : itemsOf(entry.items)))
const items = itemsOf(menu)

function load() {
  const touched: string[] = []
  const context = createContext(Object.create(null))
  const before = new Set(new Script('Object.getOwnPropertyNames(globalThis)').runInContext(context) as string[])
  for (const name of services) {
    Object.defineProperty(context, name, {
      configurable: true,
      get: () => {
        touched.push(name)
        return undefined
      },
    })
  }
  new Script(text, { filename: 'suivi.js' }).runInContext(context)
  const names = (new Script('Object.getOwnPropertyNames(globalThis)').runInContext(context) as string[]).filter(
    (name) => !before.has(name) && !services.includes(name),
  )
  const functions = names.filter((name) => new Script(`typeof ${name}`).runInContext(context) === 'function')
  return { touched, names: names.sort(), functions: functions.sort() }
}

test('it loads in a bare context and touches no service', () => {
  expect(load().touched).toEqual([])
})

test('its global functions are the intended ones: nothing else can be called from a page', () => {
  const { names, functions } = load()
  expect(functions).toEqual([...items, 'call', 'onInstall', 'onOpen'].sort())
  // The bundle's own object, and where zod keeps its settings.
  expect(names.filter((name) => !functions.includes(name))).toEqual(['__zod_globalConfig', 'suivi_'])
})

test('it is es2019: nothing that Apps Script does not parse, nothing it has not', () => {
  // `??`, `?.`, `#private` and `static x =` are syntax of later years; strings and comments are left out first.
  const code = text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
    '""',
  )
  expect(code.match(/\?\?=?|\?\.(?!\d)|\bstatic\s+\w+\s*=|this\.#/g)).toBeNull()
  for (const name of [
    'setTimeout',
    'setInterval',
    'fetch(',
    'TextEncoder',
    'require(',
    'process.',
    'document.',
    'window.',
  ]) {
    expect({ name, there: code.includes(name) }).toEqual({ name, there: false })
  }
})

test('nothing of the workbench is in it', () => {
  expect(text).not.toMatch(/src\/workbench|node:|o-spreadsheet|hucre/)
})
