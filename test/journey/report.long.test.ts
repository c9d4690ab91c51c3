import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportParts } from '../../src/model/report'
import type { ReportDefinition } from '../../src/report/definition'
import { textsOf } from '../../src/report/letters-of'
import { printed } from '../report/pdf-text'
import { SuiviWorkbook } from './suivi-workbook'

const parts = [...reportParts]

/** Twelve invented people in three groups of six, four and two, with what nobody outside is to read. */
const names = ['Awa Diopé', 'Binta Fallé', 'Coumba Sarré', 'Demba Kané', 'Élie Ndongo', 'Fatou Sowé']
const more = ['Gora Thiawé', 'Hawa Lôme', 'Idrissa Mbow', 'Jeanne Sagné', 'Kader Ɓaye', 'Lamine Ƴero']
const people = [...names, ...more]
const marks = ['oui', 'non', 'en partie', 'non', 'abs', '']
const groupOf = (index: number) => (index < 6 ? 'Jappo' : index < 10 ? 'Takku' : 'Bokk')
const cohort = [
  ['Nom', 'Groupement', 'Téléphone', 'Composter', 'Pailler', 'Tenir un cahier'],
  ...people.map((name, index) => [
    ...[name, groupOf(index), `070 000 02 ${String(index).padStart(2, '0')}`],
    ...[0, 1, 2].map((column) => marks[(index + column) % marks.length]!),
  ]),
]
const secrets = [
  ...people,
  '070 000 02',
  'Mariama Témoin',
  'chez son oncle',
  'la piste est coupée',
  'Ousmane Guide',
  'Jour de marché',
]

/** Set up, followed up, with free text wherever people may write it. */
async function village(): Promise<SuiviWorkbook> {
  const suivi = SuiviWorkbook.of(cohort)
  await suivi.ok('setup.apply', { marks: 'practice', language: 'fr', marksDate: '2026-10-01' })
  await suivi.update()
  const tab = suivi.names().find((name) => name.includes('O01'))!
  const row = (text: string) => suivi.grid(tab).findIndex((cells) => cells.includes(text))
  const write = (name: string, header: string, text: string) => suivi.type(tab, name, header, text)
  expect(row('Binta Fallé')).toBeGreaterThan(0)
  write('Binta Fallé', 'Frein', 'la piste est coupée')
  write('Binta Fallé', 'Responsable', 'Ousmane Guide')
  write('Binta Fallé', 'Modalité', 'Jour de marché')
  write('Demba Kané', 'Frein', 'Argent')
  suivi.type('Évaluation', 'Awa Diopé', 'Situation', 'chez son oncle')
  suivi.type('Évaluation', 'Awa Diopé', 'Observé par', 'Mariama Témoin')
  // What is planned is printed as of the last update.
  await suivi.update()
  return suivi
}

let suivi: SuiviWorkbook
beforeAll(async () => {
  suivi = await village()
})
afterAll(() => suivi?.close())

async function summary(audience: 'outside' | 'team', language?: string): Promise<ReportDefinition> {
  const { definition } = await suivi.ok('report.summary', { audience, parts, language })
  return JSON.parse(definition)
}

test('for outside: no name, no phone, nothing anybody typed, not even in the data behind the pages', async () => {
  const { definition } = await suivi.ok('report.summary', { audience: 'outside', parts })
  expect(secrets.filter((secret) => definition.includes(secret))).toEqual([])
  const { pages } = await printed(JSON.parse(definition))
  expect(secrets.filter((secret) => pages.join(' ').includes(secret))).toEqual([])
})

test('for outside: small groups are shown together', async () => {
  const texts = (await summary('outside')).content.flatMap(textsOf)
  expect(texts).toContain('Jappo')
  expect(texts).not.toContain('Takku')
  expect(texts).not.toContain('Bokk')
  expect(texts).toContain('Les 2 plus petits, réunis')
})

test('for the team: names, words of their own, and "internal" on every page', async () => {
  const report = await summary('team')
  const texts = report.content.flatMap(textsOf)
  expect(people.filter((name) => !texts.includes(name))).toEqual([])
  for (const word of ['la piste est coupée', 'Ousmane Guide', 'Jour de marché', 'Mariama Témoin', 'Bokk']) {
    expect(texts.join('\n')).toContain(word)
  }
  const { pages } = await printed(report)
  for (const page of pages) expect(page).toContain('Interne')
  expect(pages.join(' ')).not.toContain('070 000')
})

test('the pages are numbered, and have a title and a language', async () => {
  const report = await summary('outside')
  const { pages, title, language } = await printed(report)
  expect(title).toBe(report.title)
  expect(language).toBe('fr')
  for (const [index, page] of pages.entries()) expect(page).toContain(`Page ${index + 1} sur ${pages.length}`)
  expect(pages[pages.length - 1]).toContain('Comment nous avons procédé')
})

test('figures of the pages and of the Summary tab are those counted in the tabs', async () => {
  await suivi.ok('summary.update', {})
  const rows = suivi.grid('Évaluation')
  const header = rows.findIndex((row) => row.includes('Niveau'))
  const [level, objective] = ['Niveau', 'Objectif'].map((title) => rows[header]!.indexOf(title))
  const counted = (title: string, word: string) =>
    rows.filter((row, index) => index > header && row[objective!] === title && row[level!] === word).length
  const report = await summary('outside')
  const bars = report.content.flatMap((node) => ('table' in node ? node.table.body : []))
  const tab = suivi.grid('Synthèse')
  for (const title of ['Composter', 'Pailler', 'Tenir un cahier']) {
    const expected = {
      applied: counted(title, 'Appliqué'),
      partly: counted(title, 'En partie'),
      notYet: counted(title, 'Pas encore'),
    }
    expect(expected.applied + expected.partly + expected.notYet).toBeGreaterThan(5)
    const bar = bars.find(([first]) => first && 'text' in first && first.text === title)!
    expect(bar[1]).toMatchObject({ bar: expected })
    const line = tab.find((row) => row[0] === title)!.map(Number)
    expect(line).toEqual(expect.arrayContaining([expected.applied, expected.partly, expected.notYet]))
    const base = expected.applied + expected.partly + expected.notYet
    expect(bar[2]).toMatchObject({ text: expect.stringContaining(`${expected.applied} sur ${base} (`) })
  }
})

test('parts that were not chosen are not there; parts for the team never are for outside', async () => {
  const { definition } = await suivi.ok('report.summary', { audience: 'outside', parts: ['groups', 'people', 'toDo'] })
  expect(definition).toContain('Par groupement')
  expect(definition).not.toContain('Par objectif')
  expect(definition).not.toContain('Personne par personne')
  expect(definition).not.toContain('Comment nous avons procédé')
})

test('the pages can be in another language than the workbook', async () => {
  const report = await summary('outside', 'en')
  expect(report.language).toBe('en')
  expect(report.content.flatMap(textsOf)).toContain('How this was done')
})

test('printing writes nothing', async () => {
  const before = JSON.stringify(suivi.workbook.dump())
  await summary('team')
  await suivi.ok('report.forms', { filling: 'filled' })
  expect(suivi.last!.cost.writes).toBe(0)
  expect(JSON.stringify(suivi.workbook.dump())).toBe(before)
})

test('a form a page: empty ones say the last level, filled ones tick it', async () => {
  const { definition, people: count } = await suivi.ok('report.forms', { filling: 'blank' })
  expect(count).toBe(12)
  const { pages } = await printed(JSON.parse(definition))
  expect(pages.length).toBe(12)
  for (const [index, name] of people.entries()) expect(pages[index]).toContain(name)
  expect(pages[1]).toContain('Avant : Pas encore')
  expect(pages.join('')).not.toContain('☒')
  const filled = await suivi.ok('report.forms', { filling: 'filled', participant: 'P001' })
  expect(filled.people).toBe(1)
  const [page] = (await printed(JSON.parse(filled.definition))).pages
  expect(page).toContain('chez son oncle')
  expect(page!.match(/☒/g)).toHaveLength(3)
})

test('with no evaluation open, empty forms are those of one to come: no title of a closed one, every objective, what is known', async () => {
  const { definition } = await suivi.ok('report.forms', { filling: 'blank', participant: 'P002' })
  expect(definition).not.toContain('Relevé de départ')
  const texts = (JSON.parse(definition) as ReportDefinition).content.flatMap(textsOf)
  for (const objective of ['Composter', 'Pailler', 'Tenir un cahier']) expect(texts).toContain(objective)
  expect(texts.filter((text) => text.startsWith('Avant'))).toHaveLength(3)
  const filled = await suivi.ok('report.forms', { filling: 'filled', participant: 'P002' })
  expect(filled.definition).toContain('Relevé de départ')
})

test('a file is named in letters every system takes, with no hyphen too many', async () => {
  await suivi.ok('settings.save', {
    training: { title: `Été & jardin : ${'a'.repeat(45)} (fin)`, organisation: '', starts: '', ends: '' },
  })
  const { fileName } = await suivi.ok('report.summary', { audience: 'outside', parts: [] })
  expect(fileName).toBe(`Ete-jardin-${'a'.repeat(45)}-fin-2026-11-24.pdf`)
  await suivi.ok('settings.save', {
    training: { title: `Jardin ${'a'.repeat(52)} (fin)`, organisation: '', starts: '', ends: '' },
  })
  expect((await suivi.ok('report.summary', { audience: 'outside', parts: [] })).fileName).toBe(
    `Jardin-${'a'.repeat(52)}-2026-11-24.pdf`,
  )
})

test('forms of one group; nobody in it is a refusal', async () => {
  expect((await suivi.ok('report.forms', { filling: 'blank', group: 'takku ' })).people).toBe(4)
  expect(await suivi.refused('report.forms', { filling: 'blank', group: 'personne' })).toBe('report.noForms')
})

test('letters no font here has are named, and the rest is printed', async () => {
  suivi.put('Promotion', 1, 0, 'Awa आशा')
  const { messages, definition } = await suivi.ok('report.summary', { audience: 'team', parts })
  expect(messages.map(({ sentence }) => sentence).join()).toContain('आ')
  expect((await printed(JSON.parse(definition))).pages.join(' ')).toContain('Awa □')
  suivi.put('Promotion', 1, 0, 'Awa Diopé')
})

test('the same figures give the same file', async () => {
  const { renderPdf } = await import('../../src/batch/render-pdf')
  const fonts = join(__dirname, '../../build/workbench/fonts')
  const report = await summary('outside')
  const [first, second] = [await renderPdf(report, fonts), await renderPdf(report, fonts)]
  expect(first.equals(second)).toBe(true)
  expect(readFileSync(join(fonts, 'report.ttf')).length).toBeLessThan(120_000)
})
