import type { Ground } from './ground'
import type { Person } from './person'
import { idIn, textIn } from './picture'
import { broken, type Paired } from './promises'

/** Who is who by the ids of the team's sheet: id → name. Names that stand twice say nothing. */
export function readNames(person: Person): Map<string, string> {
  const names = new Map<string, string>()
  for (const known of person.sheetsOf('team')) {
    for (const row of person.rowsWith(known, 'id')) {
      names.set(person.textAt(known, row, 'id').toUpperCase(), person.textAt(known, row, 'name'))
    }
  }
  return names
}

/** Whose row it was before the update, by the name that stood in it: '' when that says nothing. */
function ownerOf(name: string, names: Map<string, string>): string {
  const ids = [...names].flatMap(([id, own]) => (own === name && name !== '' ? [id] : []))
  return ids.length === 1 ? ids[0]! : ''
}

/**
 * What stands in a row named after somebody is theirs after the update too, wherever the ids were before: unless the person
 * said that the ids are right. `written` are the names Suivi wrote last, `current` those the team's sheet gives now.
 */
export function checkOwners(paired: Paired[], written: Map<string, string>, idsBelieved: Set<string>): void {
  for (const { known, before, after, now } of paired) {
    if (!['followUp', 'evaluation', 'team'].includes(known.kind) || known.touched.has('name')) continue
    if (idsBelieved.has(roleOf(known)) || idsBelieved.has('team')) continue
    const rows = Array.from({ length: before.rowCount }, (_, row) => row).filter((row) => row > known.headerRow)
    const keyOf = (row: number) => `${textIn(known, before, row, 'name')} ${textIn(known, before, row, 'objective')}`
    const keys = rows.map(keyOf)
    const idsAfter = new Set(rows.map((row) => idIn(known, after, now(row))))
    for (const row of rows) {
      const name = textIn(known, before, row, 'name')
      const owner = ownerOf(name, written)
      if (owner === '' || keys.filter((key) => key === keyOf(row)).length > 1) continue
      const id = idIn(known, after, now(row))
      const had = idIn(known, before, row)
      const where = `${before.name}, row ${row + 1}, was of ${name} (${owner}, id ${had || 'none'})`
      if (id !== '' && !id.startsWith(owner)) broken(`${where} and is now of ${id}`)
      const elsewhere = [...idsAfter].some((other) => other.startsWith(owner) && known.kind !== 'evaluation')
      if (id === '' && elsewhere) broken(`${where} and is now nobody's, while another row is theirs`)
    }
  }
}

function roleOf({ kind, about }: { kind: string; about: string }): string {
  if (kind === 'team') return 'team'
  return kind === 'evaluation' ? `round:${about}` : `followUp:${about}`
}

/** In follow-up tabs the name of each id stands beside it. */
export function checkNamesBeside(person: Person, ground: Ground): void {
  const names = readNames(person)
  for (const known of [...ground.values()].filter(({ kind, touched }) => kind === 'followUp' && !touched.has('name'))) {
    if (!known.keys.includes('name')) continue
    for (const row of person.rowsWith(known, 'id')) {
      const id = person.textAt(known, row, 'id').toUpperCase()
      const [wanted, stands] = [names.get(id.split('-')[0]!), person.textAt(known, row, 'name')]
      if (wanted !== undefined && wanted !== stands)
        broken(`${person.at(known, row)} has ${id}, ${wanted}, beside "${stands}"`)
    }
  }
}
