import { makeId, nextNumber } from '../../model/identifier'
import { message, Refusal } from '../../model/message'
import { rememberSettings } from '../applying/memory'
import { digestMarks } from '../reading/marks-digest'
import type { OpenWorkbook } from '../reading/read-workbook'
import { checkUnmoved } from '../writing/guard'
import { type Finding, found } from './finding'

/** Rows of the team's sheet with an ID that Suivi never gave, or that stands there twice: each can get one of its own. */
export function findStrangePeople(workbook: OpenWorkbook): Finding[] {
  const { known, strange, teamIds, settings } = workbook
  const { tab, idColumn, people } = known.team!
  const displaced = new Set(teamIds.displaced.map(({ row }) => row))
  const copies = teamIds.copied.filter(({ row }) => !displaced.has(row))
  const rows = new Map(people.map((person) => [person.row, person]))
  return [...strange, ...copies].map(({ row, id }) => {
    const { person, marks } = rows.get(row)!
    const code = copies.some((copy) => copy.row === row) ? 'row.sameId' : 'row.strangeId'
    const apply = () => {
      const [moved] = checkUnmoved([{ tab, columns: [idColumn] }]).messages
      if (moved) throw new Refusal({ ...moved, kind: 'refusal' })
      const own = makeId('P', nextNumber('P', [...people.map((each) => each.id), ...Object.keys(settings.people)]))
      tab.sheet.getRange(row + 1, idColumn + 1).setValue(own)
      const seen = { name: person.name, group: person.group, marks: digestMarks(marks) }
      rememberSettings(workbook, { ...settings, people: { ...settings.people, [own]: seen } })
      return [message('note', 'row.newId', { tab: tab.name(), row: row + 1, name: person.name, id: own })]
    }
    return found(
      message('repair', code, { tab: tab.name(), row: row + 1, id, name: person.name }),
      { tab, row, column: idColumn },
      { id: `newId:team:${row + 1}:${id}`, label: 'mend.newId', questions: [], apply },
    )
  })
}
