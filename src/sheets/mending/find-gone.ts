import { visitsRemembered } from '../../domain/remembered-visits'
import { message } from '../../model/message'
import { rememberSettings } from '../applying/memory'
import { restoreTabs } from '../applying/restored-tabs'
import { namesOf } from '../applying/visits'
import { visitCells } from '../composing/visit-cells'
import type { KnownTabs } from '../reading/known-tabs'
import { readWorkbook } from '../reading/read-workbook'
import { listGone } from '../reading/tab-health'
import { writeFirstRows } from '../writing/table-rows'
import { type Finding, found, type Mend } from './finding'
import { makeLists } from './make-lists'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** Generated tabs that were deleted. Visits and Lists can be made again. */
export function findGone(spreadsheet: Spreadsheet, known: KnownTabs): Finding[] {
  const { settings } = known
  if (!settings) return []
  return listGone({ known, settings }).map(({ role, name }) =>
    found(message('warning', 'tab.gone', { tab: name }), null, mendOf(spreadsheet, role)),
  )
}

function mendOf(spreadsheet: Spreadsheet, role: string): Mend | null {
  if (role === 'visits') return makeVisits(spreadsheet)
  return role === 'lists'
    ? { id: 'tab:lists', label: 'mend.makeTab', questions: [], apply: () => makeLists(spreadsheet) }
    : null
}

function makeVisits(spreadsheet: Spreadsheet): Mend {
  const apply = () => {
    const workbook = readWorkbook(spreadsheet)
    const visits = visitsRemembered(workbook.items)
    const { locale, words, settings, cohort } = workbook
    const restored = restoreTabs(spreadsheet, workbook, { visits: Math.max(1, visits.length), items: 0 })
    if (!restored.visits) return []
    const names = namesOf(workbook)
    const wording = { locale, words, rounds: cohort.rounds }
    writeFirstRows(
      restored.visits.sheet,
      'visits',
      visits.map((visit) => visitCells(visit, names, wording)),
    )
    rememberSettings(workbook, { ...settings, tabs: { ...settings.tabs, ...restored.known } })
    const tab = restored.visits.known.name
    return [message('note', 'visits.madeAgain', { tab, count: visits.length })]
  }
  return { id: 'tab:visits', label: 'mend.makeTab', questions: [], apply }
}
