import type { Participant } from '../../model/cohort'
import type { PeersOfItem } from '../../model/figures'
import { fold } from '../../model/fold'
import { itemId } from '../../model/identifier'
import type { Ground } from './ground'
import { nameItem } from './item-line'

/** How many peers are named for an item. */
const named = 3

/** For each open item, who applies its objective today and lives in the same place, or else is of the same group. */
export function findPeers(ground: Ground): PeersOfItem[] {
  const inPlace = groupAppliers(ground, 'place')
  const inGroup = groupAppliers(ground, 'group')
  return ground.open.flatMap((standing) => {
    const { person, objective } = standing
    const here = (inPlace.get(nearKey(objective.id, person.place)) ?? []).filter(({ id }) => id !== person.id)
    const places = new Set(here.map(({ id }) => id))
    const fellows = (inGroup.get(nearKey(objective.id, person.group)) ?? []).filter(
      ({ id }) => id !== person.id && !places.has(id),
    )
    const found = here.length + fellows.length
    if (found === 0) return []
    const peers = [
      ...here.map(({ id, name }) => ({ participant: id, name, near: 'place' as const })),
      ...fellows.map(({ id, name }) => ({ participant: id, name, near: 'group' as const })),
    ]
    return [{ ...nameItem(standing), peers: peers.slice(0, named), found }]
  })
}

/** People by the objective they apply today and where they are; who has no place, or no group, is near nobody by it. */
function groupAppliers({ people, objectives, today }: Ground, by: 'place' | 'group'): Map<string, Participant[]> {
  const appliers = new Map<string, Participant[]>()
  for (const person of people) {
    if (fold(person[by]) === '') continue
    for (const { id } of objectives) {
      if (today.get(itemId(person.id, id))?.level !== 'applied') continue
      const key = nearKey(id, person[by])
      appliers.set(key, [...(appliers.get(key) ?? []), person])
    }
  }
  return appliers
}

function nearKey(objective: string, where: string): string {
  return `${objective} ${fold(where)}`
}
