import { fold } from '../../model/fold'
import type { ColumnRole, Sureness } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { foldHeader } from './sheet-text'

/** What a header says its column is; null when it says nothing. */
export interface HeaderRole {
  role: ColumnRole
  sureness: Sureness
}

/** Roles in the order in which a header is tried against them. */
const order: ColumnRole[] = [
  'name',
  'firstName',
  'lastName',
  'group',
  'partner',
  'place',
  'phone',
  'sex',
  'id',
  'other',
]

/** The role a header names: by the whole header, else by its first or last word (`Record.Key`, `Village (commune)`). */
export function roleOfHeader(header: string, { roles }: Vocabulary): HeaderRole | null {
  const whole = [fold(header), foldHeader(header)]
  const exact = order.find((role) =>
    roles[role]?.some((word) => whole.includes(word) || whole.includes(foldHeader(word))),
  )
  if (exact) return { role: exact, sureness: 'high' }
  const words = foldHeader(header)
    .split(/[\s._/()-]+/)
    .filter((word) => word !== '')
  if (words.length < 2 || words.length > 4) return null
  for (const word of [words[0]!, words[words.length - 1]!]) {
    if (word.length < 3) continue
    const role = order.find((candidate) => roles[candidate]?.includes(word))
    if (role && role !== 'other') return { role, sureness: 'low' }
  }
  return null
}
