import { reportParts } from '../../src/model/report'
import { everyCell } from '../journey/every-cell'
import { SuiviWorkbook } from '../journey/suivi-workbook'
import { printed } from '../report/pdf-text'
import { hostileTexts } from './hostile-texts'

/** As a cell gives it back when it is read for a name. */
const kept = (text: string) => text.replace(/\r\n?/g, '\n').trim()
const names = [...new Set([...hostileTexts.map(kept), 'Awa Diop', 'awa diop'])].filter((text) => text !== '')
const objectives = ['__proto__', '=1+1', '<img src=x onerror="hurt()">', 'constructor', '\u202eReculer\u0000']
const marks = ['oui', 'non', 'en partie', 'oui', 'non', 'constructor', 'hasOwnProperty', '']
const header = ['Nom', 'Groupement', 'Téléphone', ...objectives]
const rows = names.map((name, index) => [
  name,
  names[(index * 7) % names.length]!,
  hostileTexts[index % hostileTexts.length]!,
  ...objectives.map((_, column) => marks[(index + column) % marks.length]!),
])

/** A name with `x=` in it is taken for a legend; a person says that it is none. */
const corrections = {
  levels: { constructor: 'blank' as const, hasOwnProperty: 'blank' as const },
  rowsIn: rows.flatMap(([name], index) => (name!.startsWith('<img') ? [index + 1] : [])),
}

let suivi: SuiviWorkbook
const own = Object.getOwnPropertyNames(Object.prototype).sort()

beforeAll(async () => {
  suivi = SuiviWorkbook.of([header, ...rows], '__proto__ <b>')
  await suivi.ok('setup.apply', { marks: 'practice', language: 'fr', marksDate: '2026-10-01', corrections })
}, 300_000)
afterAll(() => suivi?.close())

/** The ids that stand in a tab and end so. */
const idsIn = (tab: string, ending: RegExp) => suivi.grid(tab).flatMap((row) => row.filter((text) => ending.test(text)))
const followUpTabs = () => suivi.names().filter((name) => /^Suivi – O0\d/.test(name))

function nothingRan(): void {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(own)
  expect((globalThis as { hurt?: number }).hurt).toBeUndefined()
  const known = /^=IF\(AND\(MAX\(|^(=|\+)?COUNTIFS?\('Suivi – O01 __proto__'!/
  for (const { id, name, rowCount, columnCount } of suivi.workbook.sheets()) {
    const formulas = suivi.workbook
      .readFormulas(id, { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 })
      .flat()
      .filter((formula) => formula !== '' && !known.test(formula))
    expect([name, formulas.slice(0, 3)]).toEqual([name, []])
  }
}

test('the sheet of the team stands as it was, with an id for each person', () => {
  const grid = suivi.grid('__proto__ <b>')
  for (const [index, row] of [header, ...rows].entries()) expect(grid[index]!.slice(0, header.length)).toEqual(row)
  expect(new Set(grid.slice(1, rows.length + 1).map((row) => row[header.length]))).toHaveProperty('size', rows.length)
  nothingRan()
})

test('every objective has its title, and every mark that was not understood is kept as a remark', async () => {
  const titles = suivi.grid('Objectifs').map((row) => row[1])
  for (const title of objectives) expect(titles).toContain(kept(title))
  expect(idsIn('Relevé', /^P\d+-O\d+-R1$/)).toHaveLength(rows.length * objectives.length)
  expect(suivi.grid('Relevé').filter((row) => row.includes('__proto__')).length).toBeGreaterThan(rows.length - 1)
})

test('a new evaluation of a hostile title is filled through forms and by hand', async () => {
  const { round } = await suivi.ok('round.start', {
    title: '=1+1 <b>\u202e__proto__\u0000/\\[x]:*?',
    date: '2026-11-24',
    observer: 'constructor',
  })
  expect(round.id).toBe('R2')
  const { people, objectives: asked } = await suivi.ok('forms.list', {})
  expect(people.map(({ name }) => kept(name)).sort()).toEqual(rows.map(([name]) => kept(name!)).sort())
  expect(asked.map(({ title }) => title)).toEqual(objectives.map(kept))
  for (const [index, text] of hostileTexts.entries()) {
    const participant = people[index % people.length]!.id
    const change = { objective: 'O01', before: '' }
    const { outcomes } = await suivi.ok('forms.save', {
      round: 'R2',
      participant,
      changes: [
        { ...change, field: 'situation', after: text },
        { ...change, field: 'obstacle', after: text },
        { ...change, objective: 'O02', field: 'level', after: 'notYet' },
      ],
    })
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['saved', 'saved', 'saved'])
    const { forms } = await suivi.ok('forms.read', { round: 'R2', participants: [participant] })
    expect(forms[0]!.answers[0]!.values.situation).toBe(kept(text))
  }
  nothingRan()
}, 300_000)

test('it is closed, followed up, visited and followed up again: each row is that of its person', async () => {
  await suivi.ok('round.close', { round: 'R2' })
  expect((await suivi.update()).done).toBe(true)
  expect(followUpTabs()).toHaveLength(objectives.length)
  const [tab] = followUpTabs()
  const ids = idsIn(tab!, /^P\d+-O01$/)
  for (const [index, text] of hostileTexts.slice(0, ids.length).entries()) {
    suivi.put(
      tab!,
      suivi.place(tab!, ids[index]!, 'Visite le').row,
      suivi.place(tab!, ids[index]!, 'Visite le').column,
      '25/11/2026',
    )
    suivi.type(tab!, ids[index]!, 'Ce qui a été fait', `'${text}`)
    suivi.type(tab!, ids[index]!, 'Visite par', `'${text}`)
    suivi.type(tab!, ids[index]!, 'Action', `'${text}`)
  }
  suivi.today = '2026-11-26'
  const { counts } = await suivi.update()
  expect(counts.visitsTakenUp).toBe(Math.min(ids.length, hostileTexts.length))
  const visits = suivi.grid('Visites').flat().map(kept)
  const actions = suivi.grid(tab!).flat().map(kept)
  for (const text of hostileTexts.slice(0, ids.length)) {
    expect(visits).toContain(kept(text))
    expect(actions).toContain(kept(text))
  }
  const nameOf = new Map(suivi.grid('__proto__ <b>').map((row) => [row[header.length]!, kept(row[0]!)]))
  for (const name of followUpTabs()) {
    for (const row of suivi.grid(name)) {
      const id = row.find((text) => /^P\d+-O\d+$/.test(text))
      if (id) expect(row.map(kept)).toContain(nameOf.get(id.split('-')[0]!))
    }
  }
  nothingRan()
}, 300_000)

test('run again, nothing is written', async () => {
  await suivi.update()
  const before = everyCell(suivi)
  await suivi.update()
  expect(suivi.last!.cost.writes).toBe(0)
  expect(everyCell(suivi)).toEqual(before)
}, 300_000)

test('the summary and its pages hold every name as a text, and both ways to print are there', async () => {
  expect((await suivi.ok('summary.update', {})).written).toBe(true)
  for (const audience of ['team', 'outside'] as const) {
    const { definition } = await suivi.ok('report.summary', { audience, parts: [...reportParts] })
    const { pages } = await printed(JSON.parse(definition))
    expect(pages.length).toBeGreaterThan(1)
    if (audience === 'team') expect(pages.join(' ')).toContain('onerror')
    else expect(definition).not.toContain('Awa Diop')
  }
  const { definition, people } = await suivi.ok('report.forms', { filling: 'filled', participant: 'P001' })
  expect(people).toBe(1)
  expect((await printed(JSON.parse(definition))).pages.length).toBeGreaterThan(0)
  nothingRan()
}, 300_000)

test('the check, the panel and each page have something to say, and write nothing', async () => {
  const before = everyCell(suivi)
  await suivi.ok('workbook.state', {})
  await suivi.ok('workbook.check', {})
  await suivi.ok('round.look', {})
  for (const page of ['panel', 'rounds', 'follow-up', 'summary', 'help'] as const) await suivi.ok('page.open', { page })
  expect(everyCell(suivi)).toEqual(before)
}, 300_000)
