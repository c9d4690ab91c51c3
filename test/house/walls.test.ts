import { CopiedHouse } from './copied-house'

const house = new CopiedHouse()
afterAll(() => house.remove())

test('the house as it is compiles, and the add-on can be bundled', () => {
  expect(house.compile('server')).toBe('')
  expect(house.bundle()).toBe('')
}, 120_000)

const names = [
  { layer: 'model', name: 'SpreadsheetApp', content: 'export const planted = SpreadsheetApp.getActive()' },
  { layer: 'domain', name: 'SpreadsheetApp', content: 'export const planted = SpreadsheetApp.getActive()' },
  { layer: 'locales', name: 'document', content: 'export const planted = document.title' },
  { layer: 'api', name: 'process', content: 'export const planted = process.argv' },
  { layer: 'sheets', name: 'process', content: 'export const planted = process.argv' },
  { layer: 'server', name: 'document', content: 'export const planted = document.title' },
]

test.each(names)(
  'in src/$layer, $name is not a name',
  ({ layer, name, content }) => {
    house.withPlanted(`src/${layer}/planted.ts`, content, () => {
      expect(house.compile(layer)).toMatch(new RegExp(`src/${layer}/planted\\.ts.*Cannot find name '${name}'`))
    })
  },
  120_000,
)

const imports = [
  { layer: 'model', content: "export { localeOf as planted } from '../locales'" },
  { layer: 'domain', content: "export { localeOf as planted } from '../locales'" },
  { layer: 'sheets', content: "export { menu as planted } from '../api/menu'" },
  { layer: 'server', content: "export { emptyWorkbook as planted } from '../workbench/workbook/data'" },
]

test.each(imports)(
  'src/$layer imports only what it may: $content is refused',
  ({ layer, content }) => {
    house.withPlanted(`src/${layer}/planted.ts`, content, () => {
      expect(house.compile(layer)).toMatch(/TS6307/)
    })
  },
  120_000,
)

test('the bundle of the add-on refuses the workbench', () => {
  const line = "export { emptyWorkbook } from '../workbench/workbook/data'"
  house.withPlanted('src/server/main.ts', line, () => {
    expect(house.bundle()).toMatch(/must not hold src\/workbench\/workbook\/data\.ts/)
  })
}, 120_000)

test('the bundle of the add-on refuses what only Node has', () => {
  house.withPlanted('src/server/main.ts', "export { readFileSync } from 'node:fs'", () => {
    expect(house.bundle()).toMatch(/node:fs/)
  })
}, 120_000)
