import type { FollowUpPlan } from '../../model/follow-up'
import type { OverdueColumns, Settings } from '../../model/settings'
import { digestMarks } from '../reading/marks-digest'
import type { OpenWorkbook } from '../reading/read-workbook'
import { columnLetters } from '../writing/formulas'

/**
 * Settings as they stand after an update: headers people gave to columns, names last seen, what was done. Equal settings when
 * there is nothing to remember, so that a run that does nothing writes nothing.
 */
export function settingsAfter(workbook: OpenWorkbook, { counts }: FollowUpPlan): Settings {
  const { settings } = workbook
  const people = peopleAfter(workbook)
  const done = counts.new + counts.changed + counts.ended + counts.visitsTakenUp > 0
  const entry = { at: new Date().toISOString(), what: 'followUp.apply', counts: { ...counts } }
  return {
    ...settings,
    people,
    headers: headersAfter(workbook),
    tabs: tabsAfter(workbook),
    journal: done ? [...settings.journal, entry] : settings.journal,
  }
}

/** Names as last seen; who left stays known, and is marked. */
export function peopleAfter({ settings, cohort, known, teamMends }: OpenWorkbook): Settings['people'] {
  const people = { ...settings.people }
  const marksOf = new Map(known.team!.people.map(({ row, marks }) => [row, marks]))
  const newRows = new Map(teamMends.map(({ row, id }) => [id, row]))
  for (const { id, name, group, present } of cohort.participants) {
    const seen = people[id]
    const marks = seen?.marks ?? digestMarks(marksOf.get(newRows.get(id) ?? -1) ?? {})
    if (present) people[id] = { name, group, marks }
    else if (seen) people[id] = { ...seen, left: true }
  }
  return people
}

/** Columns known by their neighbours are known by their new header from now on. */
function headersAfter({ settings, known }: OpenWorkbook): Settings['headers'] {
  const headers = { ...settings.headers }
  const remember = (role: string, renamed: Record<string, string> | undefined) => {
    if (renamed && Object.keys(renamed).length > 0) headers[role] = { ...headers[role], ...renamed }
  }
  remember('objectives', known.objectives?.renamed)
  remember('lists', known.lists?.renamed)
  remember('visits', known.visits?.renamed)
  for (const [round, { renamed }] of known.evaluations) remember(`round:${round}`, renamed)
  for (const [objective, { renamed }] of known.followUps) remember(`followUp:${objective}`, renamed)
  return headers
}

/** Where overdue stands in each follow-up tab: the summary counts it there, without reading the tabs. */
function tabsAfter({ settings, followUps }: OpenWorkbook): Settings['tabs'] {
  const tabs = { ...settings.tabs }
  for (const { objective, view } of followUps) {
    const role = `followUp:${objective}`
    // A run that died before it remembered the tabs it had made left some that are known by what stands in them alone.
    const known = tabs[role] ?? { sheetId: view.tab.id(), name: view.tab.name() }
    tabs[role] = { ...known, overdue: overdueColumns(view.columns) }
  }
  return tabs
}

/** Where a follow-up tab says what is overdue. */
export function overdueColumns({ overdue, id }: { overdue?: number; id?: number }): OverdueColumns | null {
  return overdue === undefined || id === undefined ? null : { overdue: columnLetters(overdue), id: columnLetters(id) }
}
