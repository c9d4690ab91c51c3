import { fold } from '../../model/fold'
import { idNumber } from '../../model/identifier'
import type { CohortMapping } from '../../model/setup'
import type { TeamRow } from './team-sheet'

/** A row of the team's sheet; `sameAs` = beside it stands the sign that it is one person with the row of that id. */
export interface SignedRow extends TeamRow {
  sameAs: string
}

/** What stands in the column of ids beside a row that is one person with the row of an id; it moves with its row. */
export function signOf(id: string): string {
  return `→ ${id}`
}

/** The id of such a sign; '' when the text is none. */
export function readSign(text: string): string {
  const id = text
    .replace(/^(→|->|⇒)\s*/, '')
    .trim()
    .toUpperCase()
  return id !== text.trim().toUpperCase() && idNumber('P', id) > 0 ? id : ''
}

/**
 * The people of rows of which some are one person: a row with a sign is no person of its own, and fills what the row of its person
 * leaves blank. Where that row is gone it takes its place. A sign beside a name it was not written for was copied with a row: somebody new.
 */
export function settleSigns(
  rows: SignedRow[],
  { samePeople }: CohortMapping,
): { people: TeamRow[]; same: SignedRow[] } {
  const owners = new Map<string, TeamRow>()
  for (const { sameAs, ...row } of rows)
    if (sameAs === '' && row.id !== '' && !owners.has(row.id)) owners.set(row.id, row)
  const isMeant = ({ sameAs, person }: SignedRow) =>
    samePeople === undefined ||
    fold(owners.get(sameAs)?.person.name ?? '') === fold(person.name) ||
    samePeople.some(({ id, name }) => id === sameAs && fold(name) === fold(person.name))
  const people: TeamRow[] = []
  const same: SignedRow[] = []
  for (const signed of rows) {
    const { sameAs, ...row } = signed
    const owner = owners.get(sameAs)
    if (sameAs === '') people.push(owners.get(row.id)?.row === row.row ? owners.get(row.id)! : row)
    else if (!isMeant(signed)) people.push(row)
    else if (owner) {
      same.push(signed)
      fillBlanks(owner, row)
    } else {
      const taking = { ...row, id: sameAs }
      owners.set(sameAs, taking)
      people.push(taking)
    }
  }
  return { people, same }
}

function fillBlanks(owner: TeamRow, { person }: TeamRow): void {
  const parts = ['group', 'partner', 'place', 'phone', 'sex'] as const
  owner.person = { ...owner.person }
  for (const part of parts) owner.person[part] ||= person[part]
}
