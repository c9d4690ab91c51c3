import { takeCohort } from '../../../src/domain/setup/take-cohort'
import { understandCohort } from '../../../src/domain/setup/understand-cohort'
import { readDays } from '../../../src/domain/setup/written-day'
import { vocabulary } from '../../../src/locales/vocabulary'
import { itemId } from '../../../src/model/identifier'
import type { SheetValue } from '../../../src/model/setup'

const words = vocabulary()
const header = ['Date', 'Nom', 'Groupe', 'Objectif', 'Niveau observé']

function take(rows: SheetValue[][]) {
  const { cohort, wide } = understandCohort([{ tab: 'Visites', rows: [header, ...rows] }], words)
  return { cohort: cohort!, ...takeCohort(cohort!, wide!, words) }
}

test('of several marks the latest counts, and the earlier ones are its remark', () => {
  const { taken, participants, objectives, cohort } = take([
    ['12/01/2026', 'Awa Diop', 'Jappo', 'Composter', 'non'],
    [{ day: '2026-04-05' }, 'Awa Diop', 'jappo ', 'Composter', 'oui (avec sa sœur)'],
    ['2 mars 2026', 'AWA DIOP', 'Jappo', 'composter', 'en partie'],
    ['2026-02-01', 'Awa Diop', 'Jappo', 'Pailler', 'oui'],
    ['2026-02-01', 'Awa Diop', 'Takku', 'Pailler', 'non'],
    ['2026-02-01', 'Binta Fall', 'Takku', 'Pailler', 'non'],
    ['2026-02-03', 'Binta Fall', 'Takku', 'Composter', ''],
    ['2026-02-01', 'Binta Fall', 'Takku', 'Pailler', 'oui'],
    ['2026-02-04', 'Binta Fall', 'Takku', 'Composter', 'non'],
  ])
  expect(participants.map(({ name, group }) => `${name}, ${group}`)).toEqual([
    'Awa Diop, Jappo',
    'Awa Diop, Takku',
    'Binta Fall, Takku',
  ])
  expect(objectives.map(({ title }) => title)).toEqual(['Composter', 'Pailler'])
  expect(taken.get(itemId('P001', 'O01'))).toEqual({
    level: 'applied',
    note: 'avec sa sœur, 2026-01-12 : non, 2026-03-02 : en partie',
  })
  expect(taken.get(itemId('P001', 'O02'))).toEqual({ level: 'applied', note: '' })
  // Of two seen on one day the lower counts.
  expect(taken.get(itemId('P003', 'O02'))).toEqual({ level: 'notYet', note: '2026-02-01 : oui' })
  expect([cohort.questions, cohort.leftOut, cohort.long]).toEqual([[], [], { lastDay: '2026-04-05' }])
})

test('without days the last row counts; days that cannot be read are asked about', () => {
  const rows = ['non', 'oui'].flatMap((mark, visit) =>
    ['Awa Diop', 'Binta Fall', 'Coumba Sarr'].flatMap((name) =>
      ['Composter', 'Pailler'].map((title) => ['', name, 'Jappo', title, visit === 0 ? mark : 'oui']),
    ),
  )
  expect(take(rows).taken.get(itemId('P002', 'O01'))).toEqual({ level: 'applied', note: 'non' })
  const vague = rows.map(([, ...rest], at) => [at < 6 ? 'après la récolte' : '12/03/2026', ...rest])
  expect(take(vague).cohort.questions.map(({ code }) => code)).toEqual(['setup.longList'])
})

test.each([
  [
    ['12/03/2026', '2026-03-12', '12 mars 2026', '12.3.26', '1er mars 2026'],
    ['03-12', '03-12', '03-12', '03-12', '03-01'],
  ],
  [
    ['12 de marzo de 2026', '1 setembro 2026', 'March 12, 2026', '12 ago 2026'],
    ['03-12', '09-01', '03-12', '08-12'],
  ],
  [
    ['3/25/2026', '3/4/2026'],
    ['03-25', '03-04'],
  ],
  [
    ['25/3/2026', '3/4/2026 09:15:00'],
    ['03-25', '04-03'],
  ],
])('days are read however they are written: %j', (texts, days) => {
  expect(readDays(texts, words)).toEqual(days.map((day) => `2026-${day}`))
})

test.each([[['25/3/2026', '3/25/2026']], [['12 jui 2026']], [['31/02/2026']], [['bientôt']]])(
  'days that contradict each other or are none are not guessed: %j',
  (texts) => expect(readDays(texts, words)).toBeNull(),
)

const seen = (module: string, title: string) =>
  ['Awa Diop', 'Binta Fall', 'Coumba Sarr'].map((name) => [name, module, title, 'oui'])

function objectivesOf(header: string[], ...rows: SheetValue[][][]) {
  const { cohort } = understandCohort([{ tab: 'Visites', rows: [header, ...rows.flat()] }], words)
  return cohort!.objectives.map(({ module, title }) => `${module}: ${title}`)
}

test('the module beside an objective is its module, however it is spelt and where it is blank', () => {
  const header = ['Nom', 'Module', 'Objectif', 'Niveau vu']
  expect(
    objectivesOf(
      header,
      seen('', 'Composter'),
      seen('Les sols', 'composter'),
      seen('LES SOLS', 'Pailler'),
      seen('Les sols', 'Pailler'),
      seen('La gestion', 'Tenir un cahier'),
    ),
  ).toEqual(['Les sols: Composter', 'Les sols: Pailler', 'La gestion: Tenir un cahier'])
})

test('an objective of one name in two modules is two', () => {
  const header = ['Nom', 'Thème', 'Objectif', 'Niveau vu']
  const rows = [seen('Maïs', 'Semer'), seen('Riz', 'Semer'), seen('Riz', 'Repiquer')]
  expect(objectivesOf(header, ...rows)).toEqual(['Maïs: Semer', 'Riz: Semer', 'Riz: Repiquer'])
  const { cohort, wide } = understandCohort([{ tab: 'V', rows: [header, ...rows.flat()] }], words)
  expect([...takeCohort(cohort!, wide!, words).taken.keys()].length).toBe(9)
})

test('the number or the day of a session is no module', () => {
  const header = ['Nom', 'Séance', 'Objectif', 'Niveau vu']
  const at = (...sessions: string[]) =>
    sessions.flatMap((session) => [seen(session, 'Composter'), seen(session, 'Pailler')])
  expect(objectivesOf(header, ...at('1', '2', '3'))).toEqual([': Composter', ': Pailler'])
  expect(objectivesOf(header, ...at('12/01/2026', '02/03/2026'))).toEqual([': Composter', ': Pailler'])
})
