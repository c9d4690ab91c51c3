import type { CallInput, CallOutput } from '../../api/calls'
import { phrase } from '../../locales/format'
import type { Locale } from '../../locales/locale'
import { message, Refusal } from '../../model/message'
import { cellNames } from '../../sheets/mending/cell-names'
import { findBeside, findInTabs, foundInReading } from '../../sheets/mending/find-all'
import { findHiddenTabs, showAllRows } from '../../sheets/mending/find-hidden'
import { findMisplacedIds } from '../../sheets/mending/find-misplaced-ids'
import { findStrangePeople } from '../../sheets/mending/find-strange-people'
import type { Finding } from '../../sheets/mending/finding'
import { hiddenMend, lookForHidden } from '../../sheets/mending/hidden-lines'
import { findLostItems } from '../../sheets/mending/rebuild-items'
import { tabsInTurn } from '../../sheets/mending/tabs-in-turn'
import { type OpenWorkbook, readKnown, readTabs } from '../../sheets/reading/read-workbook'
import { whatStopsReading } from '../../sheets/reading/what-stops-reading'
import { adviceOn } from '../advice'
import { todayIn } from '../clock'
import { askPerson, say, sayAll } from '../say'
import { askAboutIds, planRead } from './follow-up'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
/** All rows are shown at a wish, with nothing found before: for workbooks too large to be looked through. */
const allRows = 'rows'

type Said = CallOutput<'workbook.check'>['findings'][number]

/** Reads everything and says what is not as it should be, where, and what can be mended. Nothing is written. */
export function checkWorkbook(_input: CallInput<'workbook.check'>, locale: Locale): CallOutput<'workbook.check'> {
  const { tabs, findings, workbook } = examine(SpreadsheetApp.getActiveSpreadsheet())
  const advice = workbook ? adviceOn(workbook.cohort.objectives, workbook.locale, locale) : []
  return { tabs, findings: sayFindings(locale, findings), advice }
}

/** Looks through a portion of the rows and columns for hidden ones, and says where the next portion begins. */
export function lookHidden({ from }: CallInput<'workbook.hidden'>, locale: Locale): CallOutput<'workbook.hidden'> {
  const look = lookForHidden(tabsInTurn(SpreadsheetApp.getActiveSpreadsheet()), from)
  if (!look) throw new Refusal(message('refusal', 'mend.gone', {}))
  return { ...look, findings: sayFindings(locale, look.findings) }
}

/** Checks again and does the one mend that was chosen; refuses one whose ground has changed. */
export function mendWorkbook({ id, answers }: CallInput<'workbook.mend'>, locale: Locale): CallOutput<'workbook.mend'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  if (id === allRows) {
    showAllRows(readTabs(spreadsheet).known)
    return { messages: [] }
  }
  const mend = /^(rows|columns):/.test(id)
    ? hiddenMend(tabsInTurn(spreadsheet), id)
    : examine(spreadsheet).findings.find((finding) => finding.mend?.id === id)?.mend
  if (!mend) throw new Refusal(message('refusal', 'mend.gone', {}))
  const [open] = mend.questions.filter(({ key, choices }) => !isAnswer(answers[key], choices))
  if (open) throw new Refusal(open.message)
  return { messages: sayAll(locale, mend.apply(answers)) }
}

function isAnswer(answer: string | undefined, choices: string[]): boolean {
  if (answer === undefined) return false
  return choices.length === 0 ? /^\d{4}-\d\d-\d\d$/.test(answer) : choices.includes(answer)
}

/** Everything that is to be said about a workbook: its tabs first, then, where rows can be told apart, what an update would say. */
function examine(spreadsheet: Spreadsheet): { tabs: number; findings: Finding[]; workbook: OpenWorkbook | null } {
  const read = readTabs(spreadsheet)
  const inTabs = findInTabs(spreadsheet, read)
  const beside = findBeside(spreadsheet, read.known)
  const tabs = read.tabs.length
  if (whatStopsReading(read.known) !== null) return { tabs, findings: [...inTabs, ...beside], workbook: null }
  const { findings, workbook } = examineRows(spreadsheet, read, beside)
  return { tabs, findings: [...inTabs, ...findings], workbook }
}

function examineRows(spreadsheet: Spreadsheet, read: ReturnType<typeof readTabs>, beside: Finding[]) {
  const { workbook, plan, questions, messages } = planRead(readKnown(read, {}), todayIn(spreadsheet), {})
  const { cohort } = workbook
  const again = (answers: Record<string, string>) => readKnown(read, answers)
  const asked = questions.filter(({ key }) => !key.startsWith('sorted:')).map((question) => question.message)
  const findings: Finding[] = [
    ...findMisplacedIds(workbook, (misplaced) => askAboutIds(misplaced, cohort), again),
    ...findStrangePeople(workbook),
    ...findLostItems(spreadsheet, workbook, plan),
    ...foundInReading(asked, read.tabs),
    ...beside,
    ...findHiddenTabs(workbook),
    ...foundInReading(messages, read.tabs),
  ]
  return { findings, workbook }
}

/** Findings in words, each sentence once. */
function sayFindings(locale: Locale, findings: Finding[]): Said[] {
  const seen = new Set<string>()
  return findings.flatMap(({ message: told, place, mend }) => {
    const said = say(locale, told)
    if (seen.has(said.sentence)) return []
    seen.add(said.sentence)
    return {
      ...said,
      place: place && { tab: place.tab.name(), cell: cellNames(place.row, place.column) },
      mend: mend && {
        id: mend.id,
        label: phrase(locale, mend.label),
        questions: mend.questions.map((question) => askPerson(locale, question)),
      },
    }
  })
}
