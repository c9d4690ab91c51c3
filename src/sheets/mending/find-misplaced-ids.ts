import type { PlanQuestion } from '../../model/follow-up'
import { Refusal } from '../../model/message'
import { mendBlocks } from '../applying/follow-up-rows'
import type { IdCheck } from '../reading/check-ids'
import type { MisplacedIds, OpenWorkbook } from '../reading/read-workbook'
import { writeBlock } from '../writing/computed-blocks'
import { checkUnmoved } from '../writing/guard'
import { reportIds } from './find-lost-ids'
import { type Finding, found } from './finding'

/** Tabs sorted without their ids, and ids typed over: each id is given back to the row of its name. `again` reads with that answer. */
export function findMisplacedIds(
  { sorted }: OpenWorkbook,
  ask: (misplaced: MisplacedIds) => PlanQuestion,
  again: (answers: Record<string, string>) => OpenWorkbook,
): Finding[] {
  return sorted.map((misplaced) => {
    const { role, tab, displaced } = misplaced
    const apply = () => giveBack(again({ [`sorted:${role}`]: 'reattach' }), role)
    const place = { tab, row: displaced[0]?.row ?? 0, column: 0 }
    return found(ask(misplaced).message, place, { id: `sorted:${role}`, label: 'mend.giveIds', questions: [], apply })
  })
}

/** Writes the ids that belong to other rows; ids of rows copied by hand are left to the next update. */
function giveBack(workbook: OpenWorkbook, role: string) {
  if (role === 'objectives') return giveObjectivesBack(workbook)
  const { tab, column, names, ids } = idsOfRole(workbook, role)!
  const mends = ids.mends.filter(({ id }) => id !== '')
  const [moved] = checkUnmoved([{ tab, columns: [column, ...names] }]).messages
  if (moved) throw new Refusal({ ...moved, kind: 'refusal' })
  for (const block of mendBlocks({ columns: { id: column } }, mends)) writeBlock(tab.sheet, block)
  return reportIds(tab.name(), mends.length, [])
}

/** Ids of objectives whose titles say which they were. */
function giveObjectivesBack({ known, settings, objectiveMends, cohort }: OpenWorkbook) {
  const { tab, columns } = known.objectives!.view
  const used = new Set(settings.rounds.flatMap(({ objectives }) => objectives).concat(followedIn(settings)))
  const mends = objectiveMends.filter(({ id }) => used.has(id) && cohort.objectives.some((each) => each.id === id))
  const [moved] = checkUnmoved([{ tab, columns: [columns.id ?? 0, columns.title ?? 0] }]).messages
  if (moved) throw new Refusal({ ...moved, kind: 'refusal' })
  for (const block of mendBlocks({ columns }, mends)) writeBlock(tab.sheet, block)
  return reportIds(tab.name(), mends.length, [])
}

function followedIn({ tabs }: OpenWorkbook['settings']): string[] {
  return Object.keys(tabs).flatMap((role) => (role.startsWith('followUp:') ? [role.slice(9)] : []))
}

function idsOfRole(
  { known, teamIds, evaluations, followUps }: OpenWorkbook,
  role: string,
): { tab: MisplacedIds['tab']; column: number; names: number[]; ids: IdCheck } | null {
  if (role === 'team') {
    const { tab, idColumn, columns } = known.team!
    const names = columns.filter((column) => ['name', 'firstName', 'lastName'].includes(column.role))
    return { tab, column: idColumn, names: names.map(({ column }) => column), ids: teamIds }
  }
  const own =
    evaluations.find(({ round }) => role === `round:${round.id}`) ??
    followUps.find(({ objective }) => role === `followUp:${objective}`)
  if (!own) return null
  const { id, name } = own.view.columns
  return { tab: own.view.tab, column: id!, names: name === undefined ? [] : [name], ids: own.ids }
}
