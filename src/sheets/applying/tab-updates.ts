import { todayLevels } from '../../domain/today'
import type { Round } from '../../model/cohort'
import { itemId, readId } from '../../model/identifier'
import { type EvaluationCells, evaluationCells, evaluationRows } from '../composing/evaluation-cells'
import type { Wording } from '../composing/words'
import type { EvaluationTab, OpenWorkbook } from '../reading/read-workbook'
import type { Tab, TableView } from '../tab'
import { type Block, computedBlocks, type OwnCells } from '../writing/computed-blocks'
import { mendBlocks } from './follow-up-rows'

/** What is to be brought up to date in a tab that is no follow-up tab: ids given, computed cells, forms of people who came. */
export interface TabUpdate {
  tab: Tab
  /** Columns that say whose row is whose. */
  guard: number[]
  blocks: Block[]
  forms: { view: TableView<'evaluation'>; rows: EvaluationCells[] } | null
}

/** The updates of the team's sheet and of the evaluation tabs; tabs without any are left out. */
export function planTabUpdates(workbook: OpenWorkbook, wording: Wording): TabUpdate[] {
  const updates = [
    ...cohortUpdates(workbook),
    ...workbook.evaluations.map((tab) => evaluationUpdate(workbook, tab, wording)),
  ]
  return updates.filter(({ blocks, forms }) => blocks.length > 0 || (forms !== null && forms.rows.length > 0))
}

/** The ids of people who came and of objectives that people added. */
export function cohortUpdates(workbook: OpenWorkbook): TabUpdate[] {
  const { tab, columns } = workbook.known.objectives!.view
  const guard = [columns.id ?? 0, columns.title ?? 0]
  const objectives = { tab, guard, blocks: mendBlocks({ columns }, workbook.objectiveMends), forms: null }
  return [teamUpdate(workbook), objectives].filter(({ blocks }) => blocks.length > 0)
}

/** The team's sheet: the ids of people who came, and ids given back to their rows. Nothing else is ever written there. */
function teamUpdate({ known, teamMends }: OpenWorkbook): TabUpdate {
  const { tab, idColumn, columns } = known.team!
  const names = columns.filter(({ role }) => role === 'name' || role === 'firstName' || role === 'lastName')
  return {
    tab,
    guard: [idColumn, ...names.map(({ column }) => column)],
    blocks: mendBlocks({ columns: { id: idColumn } }, teamMends),
    forms: null,
  }
}

/** A round's tab: ids given back; while the round is open also names, the last level known, and forms for people who came. */
function evaluationUpdate(workbook: OpenWorkbook, { round, view, ids }: EvaluationTab, wording: Wording): TabUpdate {
  const guard = [view.columns.id ?? 0, view.columns.name ?? 0]
  const mends = mendBlocks(view, ids.mends)
  if (round.status !== 'open') return { tab: view.tab, guard, blocks: mends, forms: null }
  return {
    tab: view.tab,
    guard,
    blocks: [...mends, ...formBlocks(workbook, round, { ...view, rowOf: ids.rowOf }, wording)],
    forms: { view, rows: formsOfNewPeople(workbook, round, ids.rowOf, wording) },
  }
}

/** What was known before this round, beside its empty fields. */
function levelsBefore({ cohort }: OpenWorkbook, round: Round) {
  return todayLevels({ ...cohort, observations: cohort.observations.filter((row) => row.round !== round.id) })
}

function formBlocks(workbook: OpenWorkbook, round: Round, view: TableView<'evaluation'>, wording: Wording): Block[] {
  const people = new Map(workbook.cohort.participants.map((person) => [person.id, person]))
  const objectives = new Map(workbook.cohort.objectives.map((objective) => [objective.id, objective]))
  const before = levelsBefore(workbook, round)
  const cells: OwnCells = new Map()
  for (const [id, row] of view.rowOf) {
    const parts = readId(id)
    const person = people.get(parts?.participant ?? '')
    const objective = objectives.get(parts?.objective ?? '')
    if (!person?.present || !objective) continue
    const own = evaluationCells(person, objective, before.get(itemId(person.id, objective.id)) ?? null, wording)
    const placed = Object.entries(own).flatMap(([key, content]) => {
      const column = view.columns[key as keyof EvaluationCells]
      return column === undefined ? [] : [[column, content] as const]
    })
    cells.set(row, new Map(placed))
  }
  return computedBlocks(view.tab, cells)
}

function formsOfNewPeople(
  workbook: OpenWorkbook,
  round: Round,
  rowOf: Map<string, number>,
  wording: Wording,
): EvaluationCells[] {
  const known = new Set([...rowOf.keys()].map((id) => readId(id)?.participant))
  const came = workbook.newPeople.filter(({ id }) => !known.has(id))
  if (came.length === 0) return []
  return evaluationRows(round, came, workbook.cohort.objectives, new Map(), levelsBefore(workbook, round), wording)
}
