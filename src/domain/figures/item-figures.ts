import type { ItemFigures } from '../../model/figures'
import { itemStates, modalities } from '../../model/list'
import type { Ground } from './ground'
import { nameItem } from './item-line'
import { lastMet, listOverdue } from './overdue'
import { countWords } from './word-counts'

/** Items by state, and the open ones by responsible and modality, overdue and never visited. */
export function countItems({ items, open, day }: Ground): ItemFigures {
  const byState = itemStates.map((state) => ({ state, count: items.filter(({ item }) => item.state === state).length }))
  return {
    all: items.length,
    open: open.length,
    byState: byState.filter(({ state }) => state !== 'withdrawn'),
    byResponsible: countWords(open.map(({ plan }) => plan.responsible)),
    byModality: countWords(
      open.map(({ plan }) => plan.modality),
      modalities,
    ),
    overdue: listOverdue(open, day),
    neverVisited: open.filter((standing) => lastMet(standing) === '').map(nameItem),
  }
}
