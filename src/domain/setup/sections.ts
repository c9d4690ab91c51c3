import { fold } from '../../model/fold'
import type { Section } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import type { SheetShape } from './people-rows'
import { filledCount, headerWords } from './sheet-text'

const roles = ['group', 'partner', 'place'] as const

/**
 * Does a row name the group of the people below it? One text alone where people fill several cells: that begins with a word for a
 * group or place, ends with a colon, stands outside the column of names, or has no number where everybody has one.
 */
export function saysSection(texts: string[], shape: SheetShape, vocabulary: Vocabulary): boolean {
  if (shape.usual < 2 || filledCount(texts) !== 1) return false
  const column = texts.findIndex((text) => text !== '')
  const text = texts[column]!
  if (/^\d+$/.test(text)) return false
  return (
    roleOfSection(text, vocabulary) !== null ||
    /:\s*$/.test(text) ||
    !shape.nameColumns.includes(column) ||
    shape.numberColumn !== -1
  )
}

/** What a section row says: `Groupement Jappo` → the group `Jappo`; a name alone is a group. */
export function sectionIn(text: string, vocabulary: Vocabulary): Omit<Section, 'row'> {
  const role = roleOfSection(text, vocabulary)
  const plain = text.replace(/\s*:\s*$/, '').trim()
  if (role === null) return { role: 'group', text, value: plain }
  const rest = plain.replace(/^[\p{L}\p{M}’'-]+\s*[:–—-]?\s*/u, '')
  // "Groupement de femmes" is a name as it stands.
  const isName = rest !== '' && !/^\p{Ll}/u.test(rest)
  return { role, text, value: isName ? rest : plain }
}

function roleOfSection(text: string, vocabulary: Vocabulary): (typeof roles)[number] | null {
  const [first = '', ...rest] = headerWords(fold(text))
  if (rest.length === 0) return null
  return roles.find((role) => vocabulary.roles[role]?.includes(first)) ?? null
}
