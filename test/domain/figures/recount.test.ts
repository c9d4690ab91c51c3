import fc from 'fast-check'
import { computeFigures } from '../../../src/domain/figures/compute-figures'
import type { FiguresInput } from '../../../src/domain/figures/ground'
import type { Round } from '../../../src/model/cohort'
import { daySerial } from '../../../src/model/day'
import { anyVillage } from './random-village'

// Counted again, one case at a time, from the words of the rules and with nothing of the code under test.

const words: Record<string, string> = {
  a: 'applied',
  p: 'partly',
  n: 'notYet',
  o: 'notObserved',
  r: 'notRelevant',
  '.': 'blank',
  '-': 'notAsked',
}
const steps = ['notYet', 'partly', 'applied']

function check(property: (village: FiguresInput) => void) {
  fc.assert(fc.property(anyVillage, property), { numRuns: 300 })
}

function letterOf({ kept, objectives }: Round, who: string, aim: string): string {
  for (let index = 0; index < objectives.length; index++) {
    if (objectives[index] === aim && kept[who] !== undefined) return words[kept[who]![index]!]!
  }
  return 'notAsked'
}

function closedOf({ cohort }: FiguresInput, speaksOf: string): Round[] {
  const found: Round[] = []
  for (const one of cohort.rounds) {
    if (one.status !== 'closed' || one.speaksOf !== speaksOf) continue
    const later = found.findIndex(({ date }) => date > one.date)
    found.splice(later < 0 ? found.length : later, 0, one)
  }
  return found
}

function presentOf({ cohort }: FiguresInput): string[] {
  return cohort.participants.filter(({ present }) => present).map(({ id }) => id)
}

function todayOf(village: FiguresInput, who: string, aim: string): string {
  const said = village.today.get(`${who}-${aim}`)
  if (said) return said.level
  for (const one of village.cohort.rounds) {
    if (one.speaksOf !== 'practice' || one.status === 'planned') continue
    if (one.status === 'closed' && letterOf(one, who, aim) !== 'notAsked') return 'blank'
    const rows = village.cohort.observations
    const asked = rows.some((row) => row.round === one.id && row.participant === who && row.objective === aim)
    if (one.status === 'open' && asked) return 'blank'
  }
  return 'notAsked'
}

function openItems({ cohort, items, plans }: FiguresInput) {
  const found = []
  for (const one of items) {
    const who = cohort.participants.find(({ id }) => id === one.participant)!
    if (!who.present || one.removed || !['open', 'planned', 'visited'].includes(one.state)) continue
    found.push({ ...one, who, plan: plans[one.id] ?? { obstacle: '', modality: '', responsible: '', due: '' } })
  }
  return found
}

function simplify(text: string): string {
  const plain = text.trim().toLowerCase().replace('é', 'e').replace('ô', 'o')
  return plain.split(/ +/).join(' ')
}

test('levels of every closed round and of today', () => {
  check((village) => {
    const figures = computeFigures(village)
    const rounds = closedOf(village, 'practice')
    expect(figures.rounds.map(({ id }) => id)).toEqual(rounds.map(({ id }) => id))
    village.cohort.objectives.forEach(({ id: aim }, index) => {
      const { rounds: snapshots, today } = figures.byObjective[index]!
      for (const level of Object.values(words)) {
        const at = (one: Round) => presentOf(village).filter((who) => letterOf(one, who, aim) === level).length
        expect(snapshots.map(({ tally }) => tally[level as 'applied'])).toEqual(rounds.map(at))
        const now = presentOf(village).filter((who) => todayOf(village, who, aim) === level).length
        expect(today.tally[level as 'applied']).toBe(now)
      }
      for (const { tally } of [...snapshots, today]) {
        expect(tally.observed).toBe(tally.applied + tally.partly + tally.notYet)
        const outside = tally.notObserved + tally.notRelevant + tally.blank + tally.notAsked
        expect(tally.observed + outside).toBe(presentOf(village).length)
      }
    })
  })
})

test('acquired at the end, whatever practice says', () => {
  check((village) => {
    const tests = closedOf(village, 'acquired').reverse()
    for (const [index, { id: aim }] of village.cohort.objectives.entries()) {
      const marks = presentOf(village).flatMap(
        (who) => tests.map((one) => letterOf(one, who, aim)).find((mark) => mark !== 'notAsked') ?? [],
      )
      const { acquired } = computeFigures(village).byObjective[index]!
      expect(acquired?.acquired ?? 0).toBe(marks.filter((mark) => mark === 'applied').length)
      expect(acquired?.marked ?? 0).toBe(marks.filter((mark) => steps.includes(mark)).length)
      expect(acquired === null).toBe(marks.length === 0)
    }
  })
})

test('how known and situations missing, today and in closed rounds', () => {
  check((village) => {
    const { whole } = computeFigures(village)
    const pairs = presentOf(village).flatMap((who) => village.cohort.objectives.map(({ id }) => [who, id] as const))
    const moments = [...whole.rounds, whole.today]
    const said = [...closedOf(village, 'practice'), null].map((one) =>
      pairs.flatMap(([who, aim]) => {
        if (!one)
          return village.today.get(`${who}-${aim}`)?.level === 'applied' ? village.today.get(`${who}-${aim}`)! : []
        if (letterOf(one, who, aim) !== 'applied') return []
        const rows = village.cohort.observations.filter(({ round, level }) => round === one.id && level === 'applied')
        return rows.find((row) => row.participant === who && row.objective === aim) ?? { wayKnown: '', situation: '' }
      }),
    )
    said.forEach((applied, index) => {
      const { known, situationMissing, tally } = moments[index]!
      expect(known.seen).toBe(applied.filter(({ wayKnown }) => wayKnown.startsWith('seen')).length)
      expect(known.told).toBe(applied.filter(({ wayKnown }) => wayKnown.startsWith('told')).length)
      expect(known.ownWord).toBe(applied.filter(({ wayKnown }) => wayKnown === 'Radio').length)
      expect(known.seen + known.told + known.ownWord + known.notSaid).toBe(tally.applied)
      expect(situationMissing).toBe(applied.filter(({ situation }) => !situation.trim()).length)
    })
  })
})

test('movement from each closed round to the next', () => {
  check((village) => {
    const rounds = closedOf(village, 'practice')
    const { whole, byObjective, byModule } = computeFigures(village)
    expect(whole.movements).toHaveLength(Math.max(0, rounds.length - 1))
    whole.movements.forEach((movement, index) => {
      const moves: number[] = []
      for (const who of presentOf(village)) {
        for (const { id: aim } of village.cohort.objectives) {
          const before = steps.indexOf(letterOf(rounds[index]!, who, aim))
          const after = steps.indexOf(letterOf(rounds[index + 1]!, who, aim))
          if (before >= 0 && after >= 0) moves.push(Math.sign(after - before))
        }
      }
      const many = (sign: number) => moves.filter((move) => move === sign).length
      expect(movement).toMatchObject({ both: moves.length, up: many(1), same: many(0), down: many(-1) })
      for (const parts of [byObjective, byModule]) {
        expect(parts.reduce((sum, { movements }) => sum + movements[index]!.both, 0)).toBe(moves.length)
      }
    })
  })
})

test('at least N of M, and the parts of every division add up to the whole', () => {
  check((village) => {
    const { atLeast, byDivision, whole, people, matrix } = computeFigures(village)
    const aims = village.cohort.objectives.map(({ id }) => id)
    const applied = presentOf(village).map(
      (who) => aims.filter((aim) => todayOf(village, who, aim) === 'applied').length,
    )
    expect(atLeast.steps.map(({ people: many }) => many)).toEqual(
      aims.map((_, index) => applied.filter((many) => many >= index + 1).length),
    )
    expect(atLeast.observed).toBe(
      presentOf(village).filter((who) => aims.some((aim) => steps.includes(todayOf(village, who, aim)))).length,
    )
    expect(atLeast.observed + atLeast.notObserved).toBe(people)
    expect(matrix.map((row) => row.applied)).toEqual(applied)
    for (const parts of [byDivision.group, byDivision.place, byDivision.sex]) {
      if (parts.length === 0) continue
      expect(parts.reduce((sum, part) => sum + part.people, 0)).toBe(people)
      expect(parts.reduce((sum, { tally }) => sum + tally.observed, 0)).toBe(whole.today.tally.observed)
      expect(new Set(parts.map(({ value }) => simplify(value))).size).toBe(parts.length)
    }
  })
})

test('still to observe', () => {
  check((village) => {
    const { stillToObserve } = computeFigures(village)
    const named = stillToObserve.flatMap(({ place, people }) =>
      people.flatMap(({ participant, objectives }) =>
        objectives.map((aim) => `${simplify(place)} ${participant}-${aim}`),
      ),
    )
    const expected = village.cohort.participants.flatMap(({ id, place, present }) =>
      village.cohort.objectives.flatMap(({ id: aim }) =>
        present && village.today.get(`${id}-${aim}`)?.level === 'notObserved' ? `${simplify(place)} ${id}-${aim}` : [],
      ),
    )
    expect(named.sort()).toEqual(expected.sort())
  })
})

test('obstacles, and objectives that fail for a reason in the training', () => {
  check((village) => {
    const open = openItems(village)
    const { obstacles, trainingReasons } = computeFigures(village)
    const many = (...keys: string[]) => open.filter(({ plan }) => keys.includes(plan.obstacle)).length
    expect(obstacles).toMatchObject({
      items: open.length,
      notAcquired: many('notUnderstood', 'noJobAid'),
      notPutIntoPractice: many('money', 'family', 'other'),
      ownWord: many('La pluie', 'la  PLUIE'),
      notSaid: many(''),
    })
    const counts = obstacles.ranked.map(({ count }) => count)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(open.length - many(''))
    const failing = open.filter(({ plan }) => plan.obstacle === 'noJobAid').map(({ objective }) => objective)
    expect(trainingReasons.map(({ objective }) => objective).sort()).toEqual([...new Set(failing)].sort())
    expect(trainingReasons.reduce((sum, { forTraining }) => sum + forTraining, 0)).toBe(failing.length)
  })
})

test('items by state and responsible, overdue, never visited', () => {
  check((village) => {
    const open = openItems(village)
    const { items } = computeFigures(village)
    const standing = village.items.filter(
      ({ participant, removed, state }) =>
        presentOf(village).includes(participant) && removed === '' && state !== 'withdrawn',
    )
    expect(items.all).toBe(standing.length)
    for (const { state, count } of items.byState)
      expect(count).toBe(standing.filter((one) => one.state === state).length)
    expect(items.byState.reduce((sum, { count }) => sum + count, 0)).toBe(items.all)
    for (const { word, count } of items.byResponsible) {
      expect(count).toBe(open.filter(({ plan }) => simplify(plan.responsible) === simplify(word)).length)
    }
    const overdue: string[] = []
    const never: string[] = []
    for (const one of open) {
      const own = village.cohort.visits.filter(
        ({ participant, objective, struck }) => !struck && `${participant}-${objective}` === one.id,
      )
      const met = own.filter(({ level }) => level !== 'notMet')
      if (met.length === 0) never.push(one.id)
      let latest = own[0]
      for (const visit of own) if (visit.date >= latest!.date) latest = visit
      const dates = [one.plan.due, latest?.next ?? ''].filter((date) => date !== '').map(daySerial)
      const deadline = Math.max(...dates)
      const answered = met.some(({ date }) => daySerial(date) >= deadline - 30)
      if (dates.length > 0 && deadline < daySerial(village.day) && !answered) overdue.push(one.id)
    }
    expect(items.overdue.map(({ item }) => item).sort()).toEqual(overdue.sort())
    expect(items.neverVisited.map(({ item }) => item).sort()).toEqual(never.sort())
  })
})

test('who applies it already and is near', () => {
  check((village) => {
    const found = new Map(computeFigures(village).peers.map((one) => [one.item, one]))
    for (const { id, who, objective } of openItems(village)) {
      const near = village.cohort.participants.flatMap((other) => {
        if (other.id === who.id || !other.present || todayOf(village, other.id, objective) !== 'applied') return []
        if (other.place && simplify(other.place) === simplify(who.place)) return 'place'
        return other.group && simplify(other.group) === simplify(who.group) ? 'group' : []
      })
      expect(found.get(id)?.found ?? 0).toBe(near.length)
      expect(found.get(id)?.peers.map((peer) => peer.near) ?? []).toEqual(near.sort().reverse().slice(0, 3))
      found.delete(id)
    }
    expect(found.size).toBe(0)
  })
})

test('open items that share objective, obstacle and place', () => {
  check((village) => {
    const open = openItems(village).filter(({ who, plan }) => who.place.trim() && plan.obstacle)
    const key = (one: (typeof open)[number]) =>
      [one.objective, simplify(one.plan.obstacle), simplify(one.who.place)].join()
    const shared = open.filter((one) => open.some((other) => other.id !== one.id && key(other) === key(one)))
    const { sharedNeeds } = computeFigures(village)
    expect(sharedNeeds.flatMap(({ items }) => items.map(({ item }) => item)).sort()).toEqual(
      shared.map(({ id }) => id).sort(),
    )
    expect(sharedNeeds).toHaveLength(new Set(shared.map(key)).size)
  })
})

test('figures are plain data and change nothing they are given', () => {
  check((village) => {
    const before = structuredClone(village)
    const figures = computeFigures(village)
    expect(village).toEqual(before)
    expect(JSON.parse(JSON.stringify(figures))).toEqual(figures)
  })
})
