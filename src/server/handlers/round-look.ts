import type { CallInput, CallOutput } from '../../api/calls'
import { askedChanges, blankForms, monthsSince, settlePutBack } from '../../domain/round-look'
import { phrase } from '../../locales/format'
import type { Locale } from '../../locales/locale'
import type { Round } from '../../model/cohort'
import { fold } from '../../model/fold'
import { observationId } from '../../model/identifier'
import { levels } from '../../model/level'
import { message, Refusal } from '../../model/message'
import { applyPutBack } from '../../sheets/applying/put-back'
import { type OpenWorkbook, readPart } from '../../sheets/reading/read-workbook'
import { todayIn } from '../clock'
import { forRounds } from '../parts'
import { sayAll } from '../say'
import { findRound } from './rounds'
import { summariseRound } from './state'

type Look = CallOutput<'round.look'>

/** What opening, closing and reopening have to show: what is blank, what a closed round says that has changed since. */
export function lookAtRounds(_input: CallInput<'round.look'>, locale: Locale): Look {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const workbook = readPart(spreadsheet, forRounds)
  const today = todayIn(spreadsheet)
  const { participants, objectives, rounds } = workbook.cohort
  const practice = rounds.filter(({ speaksOf }) => speaksOf === 'practice')
  const open = practice.find(({ status }) => status === 'open')
  const closed = practice.filter(({ status }) => status === 'closed').reverse()
  return {
    today,
    language: workbook.locale.code,
    suggestedTitle: suggestTitle(workbook, today),
    observer: [...practice].reverse().find(({ observer }) => observer !== '')?.observer ?? '',
    participants: participants.filter(({ present }) => present).length,
    objectives: objectives.length,
    open: open ? lookAtOpen(workbook, open) : null,
    closed: closed.map((round) => ({ round: summariseRound(round), changed: changedCells(workbook, round) })),
    levels: levels.map((key) => ({ key, word: workbook.words.word('level', key) })),
    messages: sayAll(locale, workbook.messages),
  }
}

function suggestTitle({ locale, cohort: { training, rounds } }: OpenWorkbook, today: string): string {
  const taken = new Set(rounds.map(({ title }) => fold(title)))
  const months = monthsSince(training.ends, today)
  const suggestions = months > 0 ? [phrase(locale, 'rounds.atMonths', { count: months })] : []
  const first = rounds.filter(({ speaksOf }) => speaksOf === 'practice').length + 1
  for (let number = first; suggestions.length < rounds.length + 3; number++) {
    suggestions.push(phrase(locale, 'round.new', { number }))
  }
  return suggestions.find((title) => !taken.has(fold(title)))!
}

function lookAtOpen({ cohort }: OpenWorkbook, round: Round): Look['open'] {
  const own = cohort.observations.filter((observation) => observation.round === round.id)
  const present = new Set(cohort.participants.filter((person) => person.present).map(({ id }) => id))
  const blanks = blankForms(round, cohort.participants, own)
  return {
    round: summariseRound(round),
    asked: own.filter(({ participant }) => present.has(participant)).length,
    blank: blanks.reduce((sum, { blank }) => sum + blank, 0),
    people: blanks.map(({ participant: { id, name, group }, blank, asked }) => ({ id, name, group, blank, asked })),
  }
}

function changedCells({ cohort, evaluations }: OpenWorkbook, round: Round): Look['closed'][number]['changed'] {
  const tab = evaluations.find((evaluation) => evaluation.round.id === round.id)
  const changes = tab ? askedChanges(round, tab.observations) : []
  if (!tab || changes.length === 0) return []
  const names = new Map(cohort.participants.map(({ id, name }) => [id, name]))
  const titles = new Map(cohort.objectives.map(({ id, title }) => [id, title]))
  return changes.map((change) => ({
    ...change,
    name: names.get(change.participant) ?? change.participant,
    title: titles.get(change.objective) ?? change.objective,
    tab: tab.view.tab.name(),
    row: (tab.ids.rowOf.get(observationId(change.participant, change.objective, round.id)) ?? 0) + 1,
  }))
}

/** Puts cells of a closed round back to what it kept, where they still say what was shown. */
export function putBackNow({ round: id, cells }: CallInput<'round.putBack'>, locale: Locale) {
  const workbook = readPart(SpreadsheetApp.getActiveSpreadsheet(), forRounds)
  const round = findRound(workbook, id)
  if (round.status !== 'closed') throw new Refusal(message('refusal', 'round.notClosed', { round: round.title }))
  const tab = workbook.evaluations.find((evaluation) => evaluation.round.id === id)
  if (!tab) throw new Refusal(message('repair', 'tab.missing', { tab: round.title }))
  const { back, left } = settlePutBack(round, tab.observations, cells)
  applyPutBack(workbook, tab, back)
  const messages = left.length === 0 ? [] : [message('warning', 'round.changedAgain', { count: left.length })]
  return { putBack: back.length, left: left.length, messages: sayAll(locale, messages) }
}
