import { type Message, message } from '../../model/message'
import { digestMarks } from '../../sheets/reading/marks-digest'
import type { OpenWorkbook } from '../../sheets/reading/read-workbook'

/** Marks of the team's own columns changed since set-up: they change nothing, and that is said. */
export function warnOfMarks({ known, settings, teamIds, sorted }: OpenWorkbook): Message[] {
  // Ids that are not beside their names say nothing about marks.
  if (sorted.some(({ role }) => role === 'team')) return []
  const byRow = new Map(known.team!.people.map((person) => [person.row, person]))
  const changed: string[] = []
  for (const [id, row] of teamIds.rowOf) {
    const person = byRow.get(row)
    const seen = settings.people[id]
    if (person && seen && digestMarks(person.marks) !== seen.marks) changed.push(person.person.name)
  }
  if (changed.length === 0) return []
  return [message('warning', 'setup.marksChanged', { count: changed.length, example: changed[0]! })]
}
