import fc from 'fast-check'
import type { FiguresInput } from '../../../src/domain/figures/ground'
import { addDays } from '../../../src/model/day'
import { type Level, levels, visitLevels } from '../../../src/model/level'
import { itemStates } from '../../../src/model/list'
import { emptyVillage, item, objective, person, plan, round, row, seen, visit } from './village'

const letters = ['a', 'p', 'n', 'o', 'r', '.', '-']
const obstacles = ['', 'notUnderstood', 'noJobAid', 'money', 'family', 'other', 'La pluie', 'la  PLUIE']
const ways = ['', 'seenInPlace', 'seenProduct', 'toldByPerson', 'toldByOther', 'Radio']
const groups = ['', 'Espoir', 'espoir', 'Union']
const places = ['', 'Léo', 'LEO ', 'Pô']

/** A choice among these, by a number drawn beforehand: fast to draw, and shrinks to the first. */
type Draw = <Value>(choices: readonly Value[]) => Value

/** An invented training of any shape, with people who left, rounds of every kind, items and visits that need not agree. */
export const anyVillage: fc.Arbitrary<FiguresInput> = fc
  .record({
    people: fc.integer({ min: 0, max: 7 }),
    objectives: fc.integer({ min: 0, max: 4 }),
    rounds: fc.integer({ min: 0, max: 4 }),
    visits: fc.integer({ min: 0, max: 12 }),
    seed: fc.infiniteStream(fc.nat({ max: 9_999 })),
  })
  .map(({ people, objectives, rounds, visits, seed }) => {
    const draw: Draw = (choices) => choices[seed.next().value! % choices.length]!
    const village = emptyVillage()
    const { cohort } = village
    cohort.participants = count(people, (n) => drawPerson(`P00${n}`, draw))
    cohort.objectives = count(objectives, (n) => objective(`O0${n}`, { module: draw(['Soil', 'Water', '']) }))
    drawRounds(village, rounds, draw)
    for (const who of cohort.participants) for (const aim of cohort.objectives) drawPair(village, who.id, aim.id, draw)
    if (people * objectives > 0) cohort.visits = count(visits, (n) => drawVisit(village, `V00${n}`, draw))
    return village
  })

function count<Value>(many: number, make: (number: number) => Value): Value[] {
  return Array.from({ length: many }, (_, index) => make(index + 1))
}

function drawPerson(id: string, draw: Draw) {
  const present = draw([true, true, true, false])
  return person(id, { present, group: draw(groups), place: draw(places), sex: draw(['F', 'M', '']) })
}

function drawDay(draw: Draw): string {
  return addDays('2026-06-30', -draw([0, 1, 2, 29, 30, 31, 32, 60, 61, 90, 120]))
}

function drawRounds({ cohort }: FiguresInput, many: number, draw: Draw): void {
  cohort.rounds = count(many, (n) => {
    const asked = cohort.objectives.map(({ id }) => id).filter(() => draw([true, true, false]))
    const people = cohort.participants.filter(() => draw([true, true, true, false]))
    const kept = Object.fromEntries(people.map(({ id }) => [id, asked.map(() => draw(letters)).join('')]))
    const status = draw(['closed', 'closed', 'open', 'planned'] as const)
    return round(`R${n}`, drawDay(draw), asked, kept, { status, speaksOf: draw(['practice', 'practice', 'acquired']) })
  })
}

function drawPair(village: FiguresInput, who: string, aim: string, draw: Draw): void {
  const { cohort, today, items, plans } = village
  for (const { id } of cohort.rounds) {
    if (draw([true, false])) continue
    const level = draw<Level | null>([...levels, null])
    cohort.observations.push(
      row(who, aim, id, { level, wayKnown: draw(ways), situation: draw(['', ' ', 'own field']) }),
    )
  }
  if (draw([true, true, false])) {
    const said = { wayKnown: draw(ways), situation: draw(['', 'own field']) }
    today.set(`${who}-${aim}`, seen(draw(levels), said))
  }
  if (draw([true, false])) return
  items.push(item(who, aim, { state: draw(itemStates), removed: draw(['', '', '', 'leftOut', 'stopped']) }))
  if (draw([true, true, true, false])) {
    const due = draw(['', drawDay(draw)])
    plans[`${who}-${aim}`] = plan({ obstacle: draw(obstacles), responsible: draw(['', 'Awa', 'AWA', 'Ali']), due })
  }
}

function drawVisit({ cohort }: FiguresInput, id: string, draw: Draw) {
  const more = {
    level: draw([null, ...visitLevels]),
    next: draw(['', drawDay(draw)]),
    struck: draw([false, false, false, true]),
  }
  return visit(id, draw(cohort.participants).id, draw(cohort.objectives).id, drawDay(draw), more)
}
