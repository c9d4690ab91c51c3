import type { ItemLine } from '../../model/figures'
import type { StandingItem } from './ground'

/** How a list of the figures names an item. */
export function nameItem({ item, person, objective, plan }: StandingItem): ItemLine {
  return {
    item: item.id,
    participant: person.id,
    name: person.name,
    objective: objective.id,
    title: objective.title,
    group: person.group,
    place: person.place,
    responsible: plan.responsible.trim(),
  }
}
