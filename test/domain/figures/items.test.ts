import { computeFigures } from '../../../src/domain/figures/compute-figures'
import { emptyVillage, item, objective, person, plan, seen, visit } from './village'

function itemVillage() {
  const village = emptyVillage()
  village.cohort.participants = [
    person('P001', { place: 'Léo', group: 'Espoir' }),
    person('P002', { place: 'leo', group: 'Union' }),
    person('P003', { place: 'Pô', group: 'Espoir' }),
    person('P004', { place: 'Léo', present: false }),
    person('P005', { place: '', group: '' }),
  ]
  village.cohort.objectives = [objective('O01'), objective('O02')]
  return village
}

test('items of people who left, withdrawn and removed ones are in no figure', () => {
  const village = itemVillage()
  village.items = [
    item('P001', 'O01', { state: 'planned' }),
    item('P002', 'O01', { state: 'applied' }),
    item('P003', 'O01', { state: 'withdrawn' }),
    item('P004', 'O01'),
    item('P005', 'O01', { removed: 'leftOut' }),
    item('P005', 'O02', { removed: 'stopped', state: 'givenUp' }),
  ]
  const { items, obstacles } = computeFigures(village)
  expect(items).toMatchObject({ all: 2, open: 1 })
  expect(items.byState.filter(({ count }) => count > 0)).toEqual([
    { state: 'planned', count: 1 },
    { state: 'applied', count: 1 },
  ])
  expect(items.byState.map(({ state }) => state)).not.toContain('withdrawn')
  expect(obstacles.items).toBe(1)
})

test('obstacles: not acquired against not put into practice; an own word has no family', () => {
  const village = itemVillage()
  const words = ['tooTheoretical', 'money', 'money', 'La pluie', '']
  village.items = [
    item('P001', 'O01'),
    item('P002', 'O01'),
    item('P003', 'O01'),
    item('P005', 'O01'),
    item('P001', 'O02'),
    item('P002', 'O02', { state: 'applied' }),
  ]
  words.forEach((obstacle, index) => {
    village.plans[village.items[index]!.id] = plan({ obstacle })
  })
  village.plans['P002-O02'] = plan({ obstacle: 'notUnderstood' })
  expect(computeFigures(village).obstacles).toEqual({
    items: 5,
    notAcquired: 1,
    notPutIntoPractice: 2,
    ownWord: 1,
    notSaid: 1,
    ranked: [
      { obstacle: 'money', family: 'means', count: 2 },
      { obstacle: 'tooTheoretical', family: 'training', count: 1 },
      { obstacle: 'La pluie', family: '', count: 1 },
    ],
  })
})

test('an objective that fails for a reason in the training is named with its count', () => {
  const village = itemVillage()
  village.items = [item('P001', 'O01'), item('P001', 'O02'), item('P002', 'O02')]
  village.plans = {
    'P001-O01': plan({ obstacle: 'money' }),
    'P001-O02': plan({ obstacle: 'noJobAid' }),
    'P002-O02': plan({ obstacle: 'season' }),
  }
  expect(computeFigures(village).trainingReasons).toEqual([
    { objective: 'O02', title: 'Title O02', items: 2, forTraining: 1, obstacles: [{ word: 'noJobAid', count: 1 }] },
  ])
})

test('responsible and modality are counted on open items; nobody chosen comes last', () => {
  const village = itemVillage()
  village.items = [
    item('P001', 'O01'),
    item('P002', 'O01'),
    item('P003', 'O01'),
    item('P005', 'O01'),
    item('P001', 'O02', { state: 'givenUp' }),
  ]
  village.plans = {
    'P001-O01': plan({ responsible: 'Awa', modality: 'peer' }),
    'P002-O01': plan({ responsible: 'awa ', modality: 'visit' }),
    'P001-O02': plan({ responsible: 'Awa', modality: 'visit' }),
  }
  const { items } = computeFigures(village)
  expect(items.byResponsible).toEqual([
    { word: 'Awa', count: 2 },
    { word: '', count: 2 },
  ])
  expect(items.byModality).toEqual([
    { word: 'visit', count: 1 },
    { word: 'peer', count: 1 },
    { word: '', count: 2 },
  ])
})

describe('overdue', () => {
  function overdueWith(due: string, visits: ReturnType<typeof visit>[], state: 'open' | 'applied' = 'open') {
    const village = itemVillage()
    village.items = [item('P001', 'O01', { state })]
    village.plans = { 'P001-O01': plan({ due }) }
    village.cohort.visits = visits
    return computeFigures(village).items.overdue.map(({ deadline, lastVisit }) => [deadline, lastVisit])
  }
  const on = (date: string, more = {}) => visit('V001', 'P001', 'O01', date, more)

  test('a date that is past is overdue, today is not, no date never is', () => {
    expect(overdueWith('2026-06-29', [])).toEqual([['2026-06-29', '']])
    expect(overdueWith('2026-06-30', [])).toEqual([])
    expect(overdueWith('', [])).toEqual([])
    expect(overdueWith('2026-06-29', [], 'applied')).toEqual([])
  })

  test('a visit from 30 days before the deadline onward answers it', () => {
    expect(overdueWith('2026-06-10', [on('2026-05-11')])).toEqual([])
    expect(overdueWith('2026-06-10', [on('2026-05-10')])).toEqual([['2026-06-10', '2026-05-10']])
    expect(overdueWith('2026-06-10', [on('2026-06-20')])).toEqual([])
  })

  test('an attempt and a struck visit answer nothing', () => {
    expect(overdueWith('2026-06-10', [on('2026-06-09', { level: 'notMet' })])).toHaveLength(1)
    expect(overdueWith('2026-06-10', [on('2026-06-09', { struck: true })])).toHaveLength(1)
  })

  test('the later of the due date and the next date of the latest visit is the deadline', () => {
    const early = visit('V002', 'P001', 'O01', '2026-03-01', { next: '2026-09-01' })
    const late = on('2026-04-01', { next: '2026-06-15' })
    expect(overdueWith('2026-03-10', [late, early])).toEqual([['2026-06-15', '2026-04-01']])
    expect(overdueWith('2026-07-15', [late])).toEqual([])
  })
})

test('the longest overdue stands first', () => {
  const village = itemVillage()
  village.items = [item('P001', 'O01'), item('P002', 'O01')]
  village.plans = { 'P001-O01': plan({ due: '2026-05-02' }), 'P002-O01': plan({ due: '2026-04-02' }) }
  expect(computeFigures(village).items.overdue.map(({ participant }) => participant)).toEqual(['P002', 'P001'])
})

test('never visited: open items without a visit; an attempt is not a visit', () => {
  const village = itemVillage()
  village.items = [
    item('P001', 'O01'),
    item('P002', 'O01'),
    item('P003', 'O01'),
    item('P005', 'O01', { state: 'applied' }),
  ]
  village.cohort.visits = [
    visit('V001', 'P001', 'O01', '2026-04-01'),
    visit('V002', 'P002', 'O01', '2026-04-01', { level: 'notMet' }),
    visit('V003', 'P003', 'O01', '2026-04-01', { struck: true }),
  ]
  expect(computeFigures(village).items.neverVisited.map(({ participant }) => participant)).toEqual(['P002', 'P003'])
})

test('peers: the same place first, then the same group; never oneself, nor who left', () => {
  const village = itemVillage()
  village.items = [item('P001', 'O01'), item('P005', 'O01')]
  for (const id of ['P001', 'P002', 'P003', 'P004', 'P005']) village.today.set(`${id}-O01`, seen('applied'))
  const { peers } = computeFigures(village)
  expect(peers.map(({ item: id, found }) => [id, found])).toEqual([['P001-O01', 2]])
  expect(peers[0]!.peers).toEqual([
    { participant: 'P002', name: 'Name P002', near: 'place' },
    { participant: 'P003', name: 'Name P003', near: 'group' },
  ])
})

test('three peers are named, and how many there are is said; oneself is not one of the three', () => {
  const village = itemVillage()
  village.cohort.participants = [1, 2, 3, 4, 5].map((n) => person(`P00${n}`, { place: 'Léo' }))
  for (const { id } of village.cohort.participants) village.today.set(`${id}-O01`, seen('applied'))
  village.cohort.participants.push(person('P006', { place: 'Léo' }))
  village.items = [item('P001', 'O01'), item('P006', 'O01'), item('P001', 'O02')]
  const lists = computeFigures(village).peers
  expect(lists.map(({ found, peers }) => [found, peers.map(({ participant }) => participant)])).toEqual([
    [4, ['P002', 'P003', 'P004']],
    [5, ['P001', 'P002', 'P003']],
  ])
})

test('people without a place share none, whatever their group', () => {
  const village = itemVillage()
  village.cohort.participants.push(person('P006', { place: ' ' }))
  village.items = [item('P005', 'O01'), item('P006', 'O01')]
  for (const { id } of village.items) village.plans[id] = plan({ obstacle: 'tools' })
  expect(computeFigures(village).sharedNeeds).toEqual([])
})

test('one session for open items that share objective, obstacle and place', () => {
  const village = itemVillage()
  village.cohort.participants.push(person('P006', { place: 'Léo' }))
  village.items = [
    item('P001', 'O01'),
    item('P002', 'O01'),
    item('P003', 'O01'),
    item('P005', 'O01'),
    item('P006', 'O01'),
    item('P001', 'O02'),
  ]
  for (const { id } of village.items) village.plans[id] = plan({ obstacle: 'tools' })
  village.plans['P006-O01'] = plan({ obstacle: '' })
  expect(computeFigures(village).sharedNeeds).toEqual([
    {
      objective: 'O01',
      title: 'Title O01',
      obstacle: 'tools',
      place: 'Léo',
      items: [
        { item: 'P001-O01', participant: 'P001', name: 'Name P001' },
        { item: 'P002-O01', participant: 'P002', name: 'Name P002' },
      ],
    },
  ])
})
