import type { Visit } from '../../model/cohort'
import type { TakenUp } from '../../model/follow-up'
import { type Names, type VisitCells, visitCells, visitNames } from '../composing/visit-cells'
import { textCell, type Wording } from '../composing/words'
import type { OpenWorkbook } from '../reading/read-workbook'
import type { TableView } from '../tab'
import { type Block, computedBlocks, type OwnCells } from '../writing/computed-blocks'

/** People and objectives by id. */
export function namesOf({ cohort }: Pick<OpenWorkbook, 'cohort'>): Names {
  return {
    participants: new Map(cohort.participants.map((person) => [person.id, person])),
    objectives: new Map(cohort.objectives.map((objective) => [objective.id, objective])),
  }
}

/** The rows to be added to Visits: the slips taken up whose visit does not stand there yet. */
export function newVisits(takenUp: TakenUp[], names: Names, wording: Wording): VisitCells[] {
  return takenUp.flatMap(({ visit, already }) => (already ? [] : [visitCells(visit, names, wording)]))
}

/** The rectangles that bring the computed cells of Visits up to date: ids of rows people added, whose visit it is, about what. */
export function visitBlocks(view: TableView<'visits'>, rows: OpenWorkbook['visitRows'], names: Names): Block[] {
  const cells: OwnCells = new Map()
  for (const { row, visit } of rows) {
    if (!visit) continue
    const own = new Map()
    for (const [key, content] of Object.entries(cellsOf(visit, names))) {
      const column = view.columns[key as keyof VisitCells]
      if (column !== undefined) own.set(column, content)
    }
    cells.set(row, own)
  }
  return computedBlocks(view.tab, cells)
}

function cellsOf(visit: Visit, names: Names): VisitCells {
  return { id: textCell(visit.id), ...visitNames(visit, names) }
}
