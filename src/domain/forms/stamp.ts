import type { FormChange, FormValues } from '../../model/form'

/** Date and observer, asked for once. */
export interface Stamp {
  date: string
  observer: string
}

const stampFields = ['date', 'observer'] as const

/** What stands in a cell for a stamp: nothing where it says what the round says anyway. */
function written(stamp: Stamp, round: Stamp, field: 'date' | 'observer'): string {
  return stamp[field] === round[field] ? '' : stamp[field]
}

/**
 * The changes that bring date and observer of one answer up to the stamp. Only empty cells, or cells that say what the last
 * stamp said, are changed: a date of its own stays.
 */
export function stampChanges(
  objective: string,
  values: FormValues,
  stamp: Stamp,
  round: Stamp,
  last: Stamp | null = null,
): FormChange[] {
  return stampFields.flatMap((field) => {
    const after = written(stamp, round, field)
    const before = values[field]
    const isOurs = before === (last ? written(last, round, field) : '')
    return isOurs && before !== after ? [{ objective, field, before, after }] : []
  })
}
