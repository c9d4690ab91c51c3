import type { ObstacleFigures, TrainingReason } from '../../model/figures'
import { type ObstacleFamily, obstacleFamilies, obstacles } from '../../model/list'
import type { StandingItem } from './ground'
import { countWords } from './word-counts'

/** The obstacles of the open items, ranked, and the article's distinction: not acquired against not put into practice. */
export function rankObstacles(open: StandingItem[]): ObstacleFigures {
  const words = open.map(({ plan }) => plan.obstacle)
  const figures = { items: open.length, notAcquired: 0, notPutIntoPractice: 0, ownWord: 0, notSaid: 0 }
  for (const word of words) figures[kindOf(word)]++
  const said = countWords(words, obstacles).filter(({ word }) => word !== '')
  return {
    ...figures,
    ranked: said.map(({ word, count }) => ({ obstacle: word, family: familyOf(word), count })),
  }
}

/** Objectives with open items that fail for a reason in the training, the most touched first. */
export function listTrainingReasons(open: StandingItem[]): TrainingReason[] {
  const reasons = new Map<string, { title: string; items: number; words: string[] }>()
  for (const { objective, plan } of open) {
    const reason = reasons.get(objective.id) ?? { title: objective.title, items: 0, words: [] }
    reasons.set(objective.id, reason)
    reason.items++
    if (familyOf(plan.obstacle) === 'training') reason.words.push(plan.obstacle)
  }
  return [...reasons]
    .filter(([, { words }]) => words.length > 0)
    .map(([objective, { title, items, words }]) => {
      return { objective, title, items, forTraining: words.length, obstacles: countWords(words, obstacles) }
    })
    .sort((a, b) => b.forTraining - a.forTraining || (a.objective < b.objective ? -1 : 1))
}

function kindOf(word: string): 'notAcquired' | 'notPutIntoPractice' | 'ownWord' | 'notSaid' {
  const family = familyOf(word)
  if (family === '') return word.trim() === '' ? 'notSaid' : 'ownWord'
  return family === 'person' || family === 'training' ? 'notAcquired' : 'notPutIntoPractice'
}

/** A word of the team's own has no family. */
function familyOf(word: string): ObstacleFamily | '' {
  const known = obstacles.find((obstacle) => obstacle === word)
  return known ? obstacleFamilies[known] : ''
}
