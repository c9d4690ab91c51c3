import { fold } from '../../model/fold'
import type { ColumnRole, Sureness } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { foldHeader, headerWords } from './sheet-text'

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

/** Is it a question that a form asks of each of several things: `What do you apply? [Compost]`? */
export function gridAnswer(header: string): string | null {
  const found = /^(?!\s*\[).*\[([^[\]]+)\]\s*$/su.exec(header)
  return found ? found[1]!.trim() : null
}

/**
 * The role a header names: by the whole header, else by what it asks for (`Which group are you in?`), else by its first or last
 * word (`Record.Key`, `Village (commune)`).
 */
export function roleOfHeader(header: string, { roles, askers }: Vocabulary): HeaderRole | null {
  if (gridAnswer(header) !== null) return null
  const plain = foldHeader(header)
  const whole = [fold(header), plain, `${plain}.`]
  const exact = order.find((role) => whole.some((text) => roles[role]?.includes(text)))
  if (exact) return { role: exact, sureness: 'high' }
  const words = headerWords(header)
  const roleOf = (word: string) => order.find((candidate) => roles[candidate]?.includes(word))
  const asked = words.findIndex((word, index) => index > 0 && askers.includes(words[index - 1]!) && roleOf(word))
  if (asked !== -1) return lowly(roleOf(words[asked]!))
  if (words.length < 2 || words.length > 4) return null
  for (const word of [words[0]!, words[words.length - 1]!]) {
    if (word.length < 3) continue
    const found = lowly(roleOf(word))
    if (found) return found
  }
  return null
}

function lowly(role: ColumnRole | undefined): HeaderRole | null {
  return role && role !== 'other' ? { role, sureness: 'low' } : null
}
