import { spellAlike } from '../../domain/setup/spelling'
import type { Participant } from '../../model/cohort'
import type { Settings } from '../../model/settings'
import { textOf } from './cell'
import { checkIds, type IdCheck, signatureOf } from './check-ids'
import { nameNewPeople } from './new-people'
import type { TeamSheet } from './team-sheet'

/** The people of a cohort, and what has to be written about their ids. */
export interface People {
  participants: Participant[]
  ids: IdCheck
  /** Ids to be written in the team's sheet: of new people, and those given back to their rows. */
  mends: { row: number; id: string }[]
  /** People without an id until now. */
  added: Participant[]
  /** Rows with an id that nobody was given, typed by hand or brought from another file: they are left alone. */
  strange: { row: number; id: string }[]
}

/** The people as last seen, when the team's sheet is not read. */
export function rememberedPeople({ people }: Settings): People {
  const participants = Object.entries(people).map(([id, { name, group, left }]) => ({
    ...nobody,
    ...{ id, name, group, present: left !== true },
  }))
  return {
    participants,
    ids: { rowOf: new Map(), mends: [], copied: [], sorted: 0, displaced: [] },
    mends: [],
    added: [],
    strange: [],
  }
}

const nobody: Participant = { id: '', name: '', group: '', partner: '', place: '', phone: '', sex: '', present: false }

/** People of the team's sheet that have an id, and those remembered whose row is gone. */
export function readPeople(team: TeamSheet, settings: Settings, giveBack: boolean): People {
  const expected = new Map<string, string[]>()
  for (const [id, { name, group }] of Object.entries(settings.people)) expected.set(id, [signatureOf(name, group)])
  const byRow = new Map(team.people.map((person) => [person.row, person]))
  const written = (row: number) => textOf(team.tab.values[row]![team.idColumn]).toUpperCase()
  const rows = team.people.map(({ row, id, person: { name, group } }) => {
    return { row, id: id || written(row), signature: signatureOf(name, group) }
  })
  const ids = checkIds(rows, expected, giveBack)
  const participants: Participant[] = []
  for (const [id, row] of ids.rowOf) {
    const person = byRow.get(row)?.person
    if (person) participants.push({ id, ...person, present: true })
  }
  const added = nameNewPeople(team, ids, settings)
  participants.push(...added.map(({ participant }) => participant))
  for (const [id, { name, group }] of Object.entries(settings.people)) {
    if (!ids.rowOf.has(id)) {
      participants.push({ ...nobody, id, name, group })
    }
  }
  const newRows = new Set(added.map(({ row }) => row))
  // Of one person with several rows, the one with the id was taken out.
  const taking = team.people.filter(({ row, id }) => id !== '' && id !== written(row) && ids.rowOf.get(id) === row)
  const mends = [
    ...taking.map(({ row, id }) => ({ row, id })),
    ...ids.mends.filter(({ row }) => !newRows.has(row)),
    ...added.map(({ row, participant }) => ({ row, id: participant.id })),
  ]
  const lost = new Set(ids.displaced.map(({ row }) => row))
  const strange = team.people.filter(({ row, id }) => id !== '' && !expected.has(id) && !lost.has(row))
  return {
    participants: spellAlike(participants),
    ids,
    mends,
    added: added.map(({ participant }) => participant),
    strange: strange.map(({ row, id }) => ({ row, id })),
  }
}
