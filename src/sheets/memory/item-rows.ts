import type { Item, ItemPlan } from '../../model/cohort'
import { readId } from '../../model/identifier'
import { itemStates } from '../../model/list'
import { itemColumns } from '../../model/tables'

const keys = Object.keys(itemColumns) as (keyof typeof itemColumns)[]

/** The rows of the hidden items tab, sorted by id. */
export function itemRows(items: Item[]): string[][] {
  return items
    .map((item) => keys.map((key) => String(isPlanKey(key) ? item.plan[key] : item[key])))
    .sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0))
}

function isPlanKey(key: keyof typeof itemColumns): key is keyof ItemPlan {
  return key === 'obstacle' || key === 'modality' || key === 'responsible' || key === 'due'
}

/** Items from their rows; a row that is no item is left out: the items are memory, and rebuilt from rounds, tabs and visits. */
export function readItemRows(rows: string[][]): Item[] {
  const items: Item[] = []
  for (const row of rows) {
    const cell = (key: keyof typeof itemColumns) => row[keys.indexOf(key)] ?? ''
    const id = readId(cell('id'))
    if (id?.round !== '') continue
    const removed = cell('removed')
    items.push({
      id: `${id.participant}-${id.objective}`,
      participant: id.participant,
      objective: id.objective,
      openedBy: cell('openedBy'),
      openedOn: cell('openedOn'),
      state: itemStates.find((state) => state === cell('state')) ?? 'open',
      endedOn: cell('endedOn'),
      endedBy: cell('endedBy'),
      reason: cell('reason'),
      reopened: Number(cell('reopened')) || 0,
      removed: removed === 'leftOut' || removed === 'stopped' ? removed : '',
      digest: cell('digest'),
      plan: {
        obstacle: cell('obstacle'),
        modality: cell('modality'),
        responsible: cell('responsible'),
        due: cell('due'),
      },
      lastVisit: cell('lastVisit'),
      nextVisit: cell('nextVisit'),
    })
  }
  return items
}
