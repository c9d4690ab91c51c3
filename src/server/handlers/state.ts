import type { CallInput, CallOutput } from '../../api/calls'
import { layGround } from '../../domain/figures/ground'
import { countRememberedOverdue, listOverdue } from '../../domain/figures/overdue'
import { blankForms } from '../../domain/round-look'
import { isEmptySlip } from '../../domain/slips'
import { phrase } from '../../locales/format'
import type { Locale } from '../../locales/locale'
import { withTeamWord } from '../../locales/team-locale'
import type { Cohort, Round } from '../../model/cohort'
import { itemId } from '../../model/identifier'
import { keptLetters, type Level, levels } from '../../model/level'
import { endedStates } from '../../model/list'
import { Refusal } from '../../model/message'
import type { Settings } from '../../model/settings'
import { type OpenWorkbook, readPart } from '../../sheets/reading/read-workbook'
import { todayIn } from '../clock'
import { forPanel } from '../parts'
import { sayAll } from '../say'
import { planNow } from './follow-up'
import { warnOfMarks } from './marks'
import { plansOf } from './summary'

type State = CallOutput<'workbook.state'>
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/**
 * Where the cohort stands. The panel's first paint reads a few tabs and shows the follow-up as of its last update; `whole` reads
 * every tab, and knows what was typed since.
 */
export function readState({ whole }: CallInput<'workbook.state'>, locale: Locale): State {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  try {
    return whole ? wholeState(spreadsheet, locale) : rememberedState(spreadsheet, locale)
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.detail.code === 'workbook.notSetUp') return nothingYet(locale)
    throw thrown
  }
}

function rememberedState(spreadsheet: Spreadsheet, locale: Locale): State {
  const workbook = readPart(spreadsheet, forPanel)
  const { items, settings } = workbook
  const open = items.filter(isOpen)
  return {
    ...commonState(workbook, locale),
    whole: false,
    followUp: {
      tabs: Object.keys(settings.tabs).filter((role) => role.startsWith('followUp:')).length,
      open: open.length,
      overdue: countRememberedOverdue(open, todayIn(spreadsheet)),
      slips: 0,
    },
    followUpIsOld: isOld(settings),
    messages: sayAll(locale, workbook.messages),
  }
}

function wholeState(spreadsheet: Spreadsheet, locale: Locale): State {
  const { workbook, work } = planNow(spreadsheet, {})
  return {
    ...commonState(workbook, locale),
    whole: true,
    followUp: {
      tabs: workbook.followUps.length,
      open: workbook.items.filter(isOpen).length,
      overdue: countOverdue(workbook, todayIn(spreadsheet)),
      slips: countSlips(workbook),
    },
    // A round may have been closed since the last update and change nothing.
    followUpIsOld: isOld(workbook.settings) && work,
    messages: sayAll(locale, [...warnOfMarks(workbook), ...workbook.messages]),
  }
}

function commonState({ cohort, settings }: OpenWorkbook, locale: Locale) {
  const participants = cohort.participants.filter(({ present }) => present).length
  return {
    setUp: true,
    language: settings.language,
    participants,
    participantsWord: phrase(withTeamWord(locale, settings), 'word.participant', { count: participants }),
    objectives: cohort.objectives.length,
    rounds: cohort.rounds.map(summariseRound),
    observations: countObservations(cohort),
    openRound: describeOpenRound(cohort),
  }
}

function nothingYet(locale: Locale): State {
  return {
    setUp: false,
    whole: true,
    language: locale.code,
    participants: 0,
    participantsWord: phrase(locale, 'word.participant', { count: 0 }),
    objectives: 0,
    rounds: [],
    observations: { applied: 0, partly: 0, notYet: 0, notObserved: 0, notRelevant: 0, blank: 0 },
    followUp: { tabs: 0, open: 0, overdue: 0, slips: 0 },
    openRound: null,
    followUpIsOld: false,
    messages: [],
  }
}

function countOverdue(workbook: OpenWorkbook, day: string): number {
  const { cohort, items } = workbook
  return listOverdue(layGround({ cohort, today: new Map(), items, plans: plansOf(workbook), day }).open, day).length
}

function countSlips({ followUps }: OpenWorkbook): number {
  return followUps.reduce(
    (sum, { rows }) => sum + Object.values(rows).filter(({ slip }) => !isEmptySlip(slip)).length,
    0,
  )
}

function describeOpenRound({ rounds, participants, observations }: Cohort): State['openRound'] {
  const round = rounds.find(({ status, speaksOf }) => status === 'open' && speaksOf === 'practice')
  if (!round) return null
  const forms = blankForms(round, participants, observations)
  const present = new Set(participants.filter((person) => person.present).map(({ id }) => id))
  const asked = observations.filter((row) => row.round === round.id && present.has(row.participant)).length
  return { id: round.id, title: round.title, asked, blank: forms.reduce((sum, { blank }) => sum + blank, 0) }
}

/** Was a round closed, or taken over from the marks, after the last update of the follow-up? */
function isOld({ journal, rounds }: Settings): boolean {
  if (!rounds.some(({ status, speaksOf }) => status === 'closed' && speaksOf === 'practice')) return false
  const updates = journal.map(({ what }) => what)
  return (
    updates.lastIndexOf('followUp.apply') <
    Math.max(updates.lastIndexOf('round.close'), updates.lastIndexOf('setup.apply'), 0)
  )
}

function isOpen({ state, removed }: OpenWorkbook['items'][number]): boolean {
  return removed === '' && !(endedStates as readonly string[]).includes(state)
}

/** A round as pages and commands show it. */
export function summariseRound({ id, title, status, speaksOf, date, closedOn }: Round): State['rounds'][number] {
  return { id, title, status, speaksOf, date, closedOn }
}

/** The observations of the latest round of practice: every participant × objective counts once, asked or not. */
export function countObservations({ participants, objectives, rounds, observations }: Cohort): State['observations'] {
  const counts = { applied: 0, partly: 0, notYet: 0, notObserved: 0, notRelevant: 0, blank: 0 }
  const round = [...rounds].reverse().find(({ speaksOf }) => speaksOf === 'practice')
  const open = new Map<string, Level | null>()
  for (const { participant, objective, round: id, level } of observations) {
    if (id === round?.id) open.set(itemId(participant, objective), level)
  }
  for (const { id: participant, present } of participants) {
    if (!present) continue
    for (const { id: objective } of objectives) {
      const level =
        round?.status === 'closed' ? keptLevel(round, participant, objective) : open.get(itemId(participant, objective))
      counts[level ?? 'blank']++
    }
  }
  return counts
}

function keptLevel(round: Round, participant: string, objective: string): Level | null {
  const letter = (round.kept[participant] ?? '')[round.objectives.indexOf(objective)]
  return levels.find((level) => keptLetters[level] === letter) ?? null
}
