import type { Objective, Participant, Visit } from '../../model/cohort'
import { itemId } from '../../model/identifier'
import type { CellContent } from '../../model/table'
import type { ColumnKey } from '../../model/tables'
import { dayCell, textCell, type Wording } from './words'

export type VisitCells = Partial<Record<ColumnKey<'visits'>, CellContent>>

/** Names by id, to be written beside ids. */
export interface Names {
  participants: Map<string, Participant>
  objectives: Map<string, Objective>
}

/** A whole new row of Visits. */
export function visitCells(visit: Visit, names: Names, { words }: Wording): VisitCells {
  return {
    id: textCell(visit.id),
    item: textCell(itemId(visit.participant, visit.objective)),
    ...visitNames(visit, names),
    date: dayCell(visit.date),
    by: textCell(visit.by),
    modality: textCell(visit.modality === '' ? '' : words.word('modality', visit.modality)),
    level: textCell(visit.level ? words.word('visitLevel', visit.level) : ''),
    wayKnown: textCell(visit.wayKnown === '' ? '' : words.word('wayKnown', visit.wayKnown)),
    situation: textCell(visit.situation),
    done: textCell(visit.done),
    next: dayCell(visit.next),
  }
}

/** The two computed cells of a visit, hers or ours: whose visit it is, and about what. */
export function visitNames(visit: Pick<Visit, 'participant' | 'objective'>, names: Names): VisitCells {
  return {
    name: textCell(names.participants.get(visit.participant)?.name ?? ''),
    objective: textCell(names.objectives.get(visit.objective)?.title ?? ''),
  }
}
