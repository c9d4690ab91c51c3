import * as library from '@odoo/o-spreadsheet'

type KeyOf = (item: unknown, index: number) => PropertyKey
type GroupBy = { groupBy?: (items: Iterable<unknown>, keyOf: KeyOf) => unknown }

/** Node 20 lacks two functions that the library calls late, in the first revision with many cells. */
function addMissingFunctions(): void {
  const object = Object as GroupBy
  object.groupBy ??= (items, keyOf) => {
    const groups: Record<PropertyKey, unknown[]> = Object.create(null)
    for (const [key, group] of groupInOrder(items, keyOf)) groups[key] = group
    return groups
  }
  const map = Map as GroupBy
  map.groupBy ??= groupInOrder
}

function groupInOrder(items: Iterable<unknown>, keyOf: KeyOf): Map<PropertyKey, unknown[]> {
  const groups = new Map<PropertyKey, unknown[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

addMissingFunctions()

/** Runs work with the library's thousands of lines to the console kept quiet. */
export function quietly<Result>(work: () => Result): Result {
  const { log, debug, info, warn } = console
  const silent = () => {}
  Object.assign(console, { log: silent, debug: silent, info: silent, warn: silent })
  try {
    return work()
  } finally {
    Object.assign(console, { log, debug, info, warn })
  }
}

export { library }
