import { fillIn } from '../../locales/format'
import type { Observation, Round, Today } from '../../model/cohort'
import type { KnownTab } from '../../model/settings'
import { tables } from '../../model/tables'
import { evaluationRows } from '../composing/evaluation-cells'
import { makeTab } from '../layout/new-tab'
import { checkRoom } from '../layout/room'
import { workspaceOf } from '../layout/workspace-of'
import type { OpenWorkbook } from '../reading/read-workbook'
import { writeFirstRows } from '../writing/table-rows'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** Makes the tab of a round: a form for each participant, grouped by person. Levels taken over from the team's marks are filled in. */
export function makeEvaluationTab(
  spreadsheet: Spreadsheet,
  workbook: OpenWorkbook,
  round: Round,
  taken: Map<string, Pick<Observation, 'level' | 'note'>>,
  today: Map<string, Today>,
): { known: KnownTab; rows: number } {
  const { cohort, tabs, locale, words, known } = workbook
  const present = cohort.participants.filter((person) => person.present)
  const rows = evaluationRows(round, present, cohort.objectives, taken, today, { locale, words, rounds: cohort.rounds })
  checkRoom(tabs, 1, rows.length * Object.keys(tables.evaluation).length)
  const workspace = workspaceOf(spreadsheet, workbook)
  const made = makeTab(workspace, {
    table: 'evaluation',
    name: fillIn(locale, 'tab', locale.tabs.evaluation, { title: round.title }),
    rows: rows.length,
    before: known.visits?.view.tab.sheet,
    tabColour: '#1a73e8',
  })
  writeFirstRows(made.sheet, 'evaluation', rows)
  return { known: made.known, rows: rows.length }
}
