import { fillIn } from '../../locales/format'
import type { Round, Today } from '../../model/cohort'
import { Refusal } from '../../model/message'
import type { KnownTab, Settings } from '../../model/settings'
import { tables } from '../../model/tables'
import { evaluationRows } from '../composing/evaluation-cells'
import { makeTab } from '../layout/new-tab'
import { checkRoom } from '../layout/room'
import { tabName } from '../layout/tab-name'
import { workspaceOf } from '../layout/workspace-of'
import { settingsRows } from '../memory/settings-rows'
import type { OpenWorkbook } from '../reading/read-workbook'
import { writeBlock } from '../writing/computed-blocks'
import { checkUnmoved } from '../writing/guard'
import { writeFirstRows } from '../writing/table-rows'
import { refuseHeld, wholeOf, zonesOf } from './held-tabs'
import { makeHiddenRoom, rememberSettings } from './memory'
import { peopleAfter } from './settings-after'
import { cohortUpdates } from './tab-updates'

/**
 * Makes the tab of a round, with a form for each participant, and remembers the round. People who came get their ids first.
 * Gives the number of rows.
 */
export function applyNewRound(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  workbook: OpenWorkbook,
  round: Round,
  today: Map<string, Today>,
  settings: Settings,
): number {
  const { cohort, tabs, locale, words, known } = workbook
  const present = cohort.participants.filter((person) => person.present)
  const rows = evaluationRows(round, present, cohort.objectives, new Map(), today, {
    locale,
    words,
    rounds: cohort.rounds,
  })
  checkRoom(tabs, 1, rows.length * Object.keys(tables.evaluation).length)
  const ids = cohortUpdates(workbook)
  const [moved] = checkUnmoved(ids.map(({ tab, guard }) => ({ tab, columns: guard }))).messages
  if (moved) throw new Refusal({ ...moved, kind: 'refusal' })
  refuseHeld(spreadsheet, [
    { tab: known.settingsTab!, zones: [wholeOf(known.settingsTab!)] },
    ...ids.map(({ tab, blocks }) => ({ tab, zones: zonesOf(blocks) })),
  ])
  const workspace = workspaceOf(spreadsheet, workbook)
  makeHiddenRoom(known.settingsTab!, settingsRows(settings).length + present.length + 4)
  const name = fillIn(locale, 'tab', locale.tabs.evaluation, { title: round.title })
  const left = leftBehind(workbook, round, name)
  const made = left
    ? null
    : makeTab(workspace, {
        table: 'evaluation',
        name,
        rows: rows.length,
        before: known.visits?.view.tab.sheet,
        tabColour: '#1a73e8',
      })
  for (const { tab, blocks } of ids) for (const block of blocks) writeBlock(tab.sheet, block)
  if (made) writeFirstRows(made.sheet, 'evaluation', rows)
  const tabsNow = { ...settings.tabs, [`round:${round.id}`]: left ?? made!.known }
  rememberSettings(workbook, { ...settings, people: peopleAfter(workbook), tabs: tabsNow })
  return rows.length
}

/**
 * The tab of this round that a run left which died after its forms stood and before they were remembered. Somebody may have begun to
 * fill them in: they are taken as they are.
 */
function leftBehind({ known }: OpenWorkbook, { id }: Round, name: string): KnownTab | null {
  const tab = known.evaluations.get(id)?.view.tab
  return tab && tab.name() === tabName(name) ? { sheetId: tab.id(), name: tab.name() } : null
}
