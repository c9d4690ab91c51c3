import type { Figures } from '../../model/figures'
import { countAtLeast } from './at-least'
import { divideMatrix } from './division'
import { type FiguresInput, layGround } from './ground'
import { countItems } from './item-figures'
import { drawMatrix } from './matrix'
import { listTrainingReasons, rankObstacles } from './obstacle-figures'
import { findPeers } from './peers'
import { measurePractice } from './practice'
import { findRenamed } from './renamed'
import { findSharedNeeds } from './shared-needs'
import { listStillToObserve } from './still-to-observe'

/** All the figures of a training on a day, for the people who are in the cohort. Domain: section 7. */
export function computeFigures(input: FiguresInput): Figures {
  const ground = layGround(input)
  const objectives = ground.objectives.map(({ id, title, module }) => ({ id, title, module }))
  const matrix = drawMatrix(ground)
  const modules = [...new Set(objectives.map(({ module }) => module))]
  const idsOf = (module: string) => objectives.filter((one) => one.module === module).map(({ id }) => id)
  return {
    day: ground.day,
    people: ground.people.length,
    objectives,
    rounds: ground.rounds.map(({ id, title, date }) => ({ id, title, date })),
    renamed: findRenamed(ground),
    whole: measurePractice(
      ground,
      objectives.map(({ id }) => id),
    ),
    byModule: modules.map((module) => ({ module, ...measurePractice(ground, idsOf(module)) })),
    byObjective: objectives.map(({ id }) => ({ objective: id, ...measurePractice(ground, [id]) })),
    matrix,
    byDivision: divideMatrix(matrix),
    atLeast: countAtLeast(matrix, objectives.length),
    stillToObserve: listStillToObserve(matrix, objectives),
    obstacles: rankObstacles(ground.open),
    trainingReasons: listTrainingReasons(ground.open),
    items: countItems(ground),
    peers: findPeers(ground),
    sharedNeeds: findSharedNeeds(ground.open),
  }
}
