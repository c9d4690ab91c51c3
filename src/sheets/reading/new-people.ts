import { knownMarks } from '../../domain/setup/marks'
import { reasonLeftOut } from '../../domain/setup/people-rows'
import { vocabulary } from '../../locales/vocabulary'
import type { Participant } from '../../model/cohort'
import { fold } from '../../model/fold'
import { makeId, nextNumber } from '../../model/identifier'
import type { Settings } from '../../model/settings'
import { textOf } from './cell'
import type { IdCheck } from './check-ids'
import type { TeamSheet } from './team-sheet'

/** Someone who is not known yet, and their row. */
export interface NewPerson {
  row: number
  participant: Participant
}

/**
 * People whose row has no id yet, and copied rows: each gets the next free id. Totals, legends and signatures are no people, by
 * the same rules as at set-up, and nor are rows that somebody took out then.
 */
export function nameNewPeople(team: TeamSheet, ids: IdCheck, settings: Settings): NewPerson[] {
  const waiting = team.people.filter(({ row, id }) => id === '' || ids.copied.some((copy) => copy.row === row))
  if (waiting.length === 0) return []
  const words = vocabulary()
  const notPeople = new Set((settings.mapping.notPeople ?? []).map(fold))
  const header = (team.tab.values[team.headerRow] ?? []).map(textOf)
  const nameColumns = team.columns
    .filter(({ role }) => role === 'name' || role === 'firstName' || role === 'lastName')
    .map(({ column }) => column)
  // A row begun with a name alone is a person here: who is new has no number and no marks yet.
  const shape = { header, nameColumns, usual: 2, numberColumn: -1, known: knownMarks(words) }
  let next = nextNumber('P', [...ids.rowOf.keys(), ...Object.keys(settings.people)])
  return waiting.flatMap(({ row, person }) => {
    const texts = team.tab.values[row]!.map(textOf)
    texts[team.idColumn] = ''
    if (notPeople.has(fold(person.name))) return []
    if (reasonLeftOut(texts, shape, words, hasGapAbove(team, row)) !== null) return []
    return [{ row, participant: { id: makeId('P', next++), ...person, present: true } }]
  })
}

/** A blank row stands between this row and the people above. */
function hasGapAbove({ tab, headerRow }: TeamSheet, row: number): boolean {
  for (let above = row - 1; above > headerRow; above--) {
    if (tab.values[above]!.every((cell) => textOf(cell) === '')) return true
  }
  return false
}
