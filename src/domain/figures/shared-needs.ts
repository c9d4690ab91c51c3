import type { SharedNeed } from '../../model/figures'
import { fold } from '../../model/fold'
import type { StandingItem } from './ground'

/** Two or more open items that share objective, obstacle and place, the largest first: one session instead of many visits. */
export function findSharedNeeds(open: StandingItem[]): SharedNeed[] {
  const needs = new Map<string, SharedNeed>()
  for (const { item, person, objective, plan } of open) {
    const place = fold(person.place)
    const obstacle = fold(plan.obstacle)
    if (place === '' || obstacle === '') continue
    const key = JSON.stringify([objective.id, obstacle, place])
    const need = needs.get(key) ?? {
      objective: objective.id,
      title: objective.title,
      obstacle: plan.obstacle.trim(),
      place: person.place.trim(),
      items: [],
    }
    needs.set(key, need)
    need.items.push({ item: item.id, participant: person.id, name: person.name })
  }
  return [...needs.values()].filter(({ items }) => items.length > 1).sort((a, b) => b.items.length - a.items.length)
}
