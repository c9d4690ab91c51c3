import type { CallInput, CallOutput } from '../../api/calls'
import { blankCount, closeRound, newRound, reopenRound } from '../../domain/round'
import { todayLevels } from '../../domain/today'
import type { Locale } from '../../locales/locale'
import type { Round } from '../../model/cohort'
import { isDay } from '../../model/day'
import { message, Refusal } from '../../model/message'
import { applyNewRound } from '../../sheets/applying/evaluation-tab'
import { refuseHeld, wholeOf } from '../../sheets/applying/held-tabs'
import { rememberSettings } from '../../sheets/applying/memory'
import { type OpenWorkbook, readPart, readWorkbook } from '../../sheets/reading/read-workbook'
import { todayIn } from '../clock'
import { forRounds } from '../parts'
import { sayAll } from '../say'
import { askAboutIds } from './follow-up'
import { summariseRound } from './state'

/** Starts a round: its tab with a form for each participant. */
export function startRound(
  { title, date, observer }: CallInput<'round.start'>,
  locale: Locale,
): CallOutput<'round.start'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const workbook = readWorkbook(spreadsheet)
  const { cohort, settings } = workbook
  if (title.trim() === '') throw new Refusal(message('refusal', 'round.badTitle', {}))
  if (!isDay(date)) throw new Refusal(message('refusal', 'round.badDate', { text: date }))
  const open = cohort.rounds.find(({ status }) => status === 'open')
  if (open) throw new Refusal(message('refusal', 'round.openAlready', { round: open.title }))
  refuseMisplaced(workbook)
  const round = newRound(cohort, { title: title.trim(), date, observer: observer.trim() })
  const counts = { people: cohort.participants.filter(({ present }) => present).length }
  const rows = applyNewRound(spreadsheet, workbook, round, todayLevels(cohort), {
    ...settings,
    rounds: [...settings.rounds, round],
    journal: [...settings.journal, { at: new Date().toISOString(), what: 'round.start', counts }],
  })
  return { round: summariseRound(round), rows, messages: sayAll(locale, workbook.messages) }
}

/** Closes a round: its levels are kept by id. */
export function closeRoundNow({ round: id }: CallInput<'round.close'>, locale: Locale): CallOutput<'round.close'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const workbook = readPart(spreadsheet, forRounds)
  const round = findRound(workbook, id)
  if (round.status !== 'open') throw new Refusal(message('refusal', 'round.notOpen', { round: round.title }))
  refuseMisplaced(workbook)
  const observations = workbook.cohort.observations.filter((observation) => observation.round === id)
  const closed = closeRound(round, observations, workbook.cohort.objectives, todayIn(spreadsheet))
  const blank = blankCount(round, workbook.cohort.participants, observations)
  replaceRound(workbook, closed, 'round.close', { blank })
  return { round: summariseRound(closed), blank, messages: sayAll(locale, workbook.messages) }
}

/** Opens a closed round again, and says so in the journal. */
export function reopenRoundNow({ round: id }: CallInput<'round.reopen'>, locale: Locale): CallOutput<'round.reopen'> {
  const workbook = readPart(SpreadsheetApp.getActiveSpreadsheet(), forRounds)
  const round = findRound(workbook, id)
  if (round.status !== 'closed') throw new Refusal(message('refusal', 'round.notClosed', { round: round.title }))
  const another = workbook.cohort.rounds.find(({ status }) => status === 'open')
  if (another) throw new Refusal(message('refusal', 'round.openAlready', { round: another.title }))
  const open = reopenRound(round)
  replaceRound(workbook, open, 'round.reopen', {})
  return { round: summariseRound(open), messages: sayAll(locale, workbook.messages) }
}

/** The round of this id; refuses with a sentence when there is none. */
export function findRound({ cohort }: OpenWorkbook, id: string): Round {
  const round = cohort.rounds.find((candidate) => candidate.id === id)
  if (!round) throw new Refusal(message('refusal', 'round.unknown', { round: id.slice(0, 60) }))
  return round
}

/** Forms are made and kept by id: not while ids stand beside other people's names. */
function refuseMisplaced({ sorted, cohort }: OpenWorkbook): void {
  const misplaced = sorted.find(({ role }) => !role.startsWith('followUp:'))
  if (misplaced) throw new Refusal(askAboutIds(misplaced, cohort).message)
}

function replaceRound(workbook: OpenWorkbook, round: Round, what: string, counts: Record<string, number>): void {
  const { settings, known } = workbook
  const tab = known.settingsTab!
  refuseHeld(SpreadsheetApp.getActiveSpreadsheet(), [{ tab, zones: [wholeOf(tab)] }])
  rememberSettings(workbook, {
    ...settings,
    rounds: settings.rounds.map((candidate) => (candidate.id === round.id ? round : candidate)),
    journal: [...settings.journal, { at: new Date().toISOString(), what, counts }],
  })
}
