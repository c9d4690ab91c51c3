import type { CallInput, CallOutput } from '../../api/calls'
import { digestOf } from '../../domain/digest'
import { refuseChanges, settleChanges } from '../../domain/forms/settle-changes'
import { writtenHeader } from '../../locales/known-headers'
import type { Locale } from '../../locales/locale'
import type { Form } from '../../model/form'
import { type ListName, listKeys } from '../../model/list'
import { type Message, message, Refusal } from '../../model/message'
import { type LocatedForms, locateForms, writeForm } from '../../sheets/applying/form-cells'
import { findTable } from '../../sheets/reading/find-table'
import { type OpenRound, openRound } from '../../sheets/reading/open-round'
import { openTab, readAll, sheetOf } from '../../sheets/reading/open-tabs'
import { readForms } from '../../sheets/reading/read-forms'
import { readLists, readObjectives } from '../../sheets/reading/read-tables'
import { readTeamSheet, type TeamSheet } from '../../sheets/reading/team-sheet'
import { todayIn } from '../clock'
import { sayAll } from '../say'
import { summariseRound } from './state'

type Listing = CallOutput<'forms.list'>
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** Up to how many rows everybody's form is handed out at once. */
const fewRows = 2500
/** How many forms are handed out at first when there are more. */
const firstForms = 20

/** The forms of the open round: whose they are, how far they are filled, and the words to fill them with. */
export function listForms(_input: CallInput<'forms.list'>): Listing {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const open = openRound(spreadsheet)
  const { settings, round, words, sheet } = open
  const tab = openTab(sheet, readAll(sheet))
  const found = findTable(tab, 'evaluation', settings.headers[`round:${round.id}`])
  if (!found) throw new Refusal(message('repair', 'tab.missing', { tab: tab.name() }))
  const team = readTeam(spreadsheet, open)
  const here = new Map((team?.people ?? []).map(({ id, person }) => [id, person]))
  const forms = readForms(found.view, round, words).filter(({ participant }) => !team || here.has(participant))
  const people = forms.map(({ participant, answers }) => {
    const { name, group, place } = { place: '', ...settings.people[participant], ...here.get(participant) }
    const filled = answers.filter(({ values }) => values.level !== '').length
    return { id: participant, name: name ?? participant, group: group ?? '', place, filled, asked: answers.length }
  })
  // The tab stands beside the page, so that everybody sees where the answers go.
  spreadsheet.setActiveSheet(sheet)
  return {
    round: { ...summariseRound(round), observer: round.observer },
    key: keyOf(spreadsheet, open),
    tab: settings.tabs[`round:${round.id}`]?.name ?? round.title,
    today: todayIn(spreadsheet),
    people,
    objectives: readAsked(spreadsheet, open),
    lists: wordsToChoose(open),
    forms: fewEnough(forms, people),
    messages: [],
  }
}

function keyOf(spreadsheet: Spreadsheet, { settings: { journal }, round }: OpenRound): string {
  return digestOf([spreadsheet.getId(), journal[0]?.at ?? '', round.id, round.title])
}

function fewEnough(forms: Form[], people: Listing['people']): Form[] {
  if (forms.reduce((rows, { answers }) => rows + answers.length, 0) <= fewRows) return forms
  const missing = new Set(people.filter(({ filled, asked }) => filled < asked).map(({ id }) => id))
  const toFill = forms.filter(({ participant }) => missing.has(participant))
  return (toFill.length > 0 ? toFill : forms).slice(0, firstForms)
}

function readTeam(spreadsheet: Spreadsheet, { settings }: OpenRound): TeamSheet | null {
  const sheet = sheetOf(spreadsheet, settings.mapping)
  return sheet ? readTeamSheet(openTab(sheet, readAll(sheet)), settings.mapping) : null
}

function readAsked(spreadsheet: Spreadsheet, { settings, round, words }: OpenRound): Listing['objectives'] {
  const known = settings.tabs.objectives
  const sheet = known ? sheetOf(spreadsheet, known) : null
  const found = sheet ? findTable(openTab(sheet, readAll(sheet)), 'objectives', settings.headers.objectives) : null
  const objectives = found ? readObjectives(found.view, words).map(({ objective }) => objective) : []
  const byId = new Map(objectives.map((objective) => [objective.id, objective]))
  return round.objectives.map((id) => {
    const { title, module, criteria } = byId.get(id) ?? {
      title: id,
      module: '',
      criteria: { applied: '', partly: '', notYet: '' },
    }
    return { id, title, module, criteria }
  })
}

function wordsToChoose({ words, lists }: OpenRound): Listing['lists'] {
  const found = lists ? findTable(lists, 'lists') : null
  const own = found ? readLists(found.view) : []
  const of = (list: ListName) => [
    ...(listKeys[list] as readonly string[]).map((key) => ({ key, word: words.word(list, key) })),
    ...own
      .filter((row) => row.list === list && row.key === '' && row.word !== '')
      .map(({ word }) => ({ key: word, word })),
  ]
  return {
    level: of('level'),
    wayKnown: of('wayKnown'),
    obstacle: of('obstacle'),
    modality: of('modality'),
    responsible: of('responsible'),
  }
}

/** Some people's forms as they stand now. */
export function readFormsNow({ round, participants }: CallInput<'forms.read'>): CallOutput<'forms.read'> {
  const open = openRound(SpreadsheetApp.getActiveSpreadsheet(), round)
  return { forms: locateForms(open, participants).forms }
}

/** Writes what an observer changed in a form, cell by cell, where the cell still says what the page showed. */
export function saveForm(
  { round, participant, changes }: CallInput<'forms.save'>,
  locale: Locale,
): CallOutput<'forms.save'> {
  const refusal = refuseChanges(changes)
  if (refusal) throw new Refusal(refusal)
  const open = openRound(SpreadsheetApp.getActiveSpreadsheet(), round)
  const located = locateForms(open, [participant], true)
  const form = located.forms.find((each) => each.participant === participant) ?? { participant, answers: [] }
  const { write, outcomes } = settleChanges(form.answers, changes)
  const left = new Set(writeForm(open, located, participant, lastOfEach(write)).map(cellKey))
  const now = new Map(form.answers.map(({ objective, values }) => [objective, values]))
  const settled = outcomes.map((each) =>
    each.outcome === 'saved' && left.has(cellKey(each))
      ? { ...each, outcome: 'noCell' as const, theirs: now.get(each.objective)![each.field] }
      : each,
  )
  const written = write.filter((change) => !left.has(cellKey(change)))
  return {
    outcomes: settled,
    form: withChanges(form, written),
    messages: sayAll(locale, messagesOf(settled, located, locale)),
  }
}

/** Of several changes of one cell only the last is written. */
function lastOfEach<Change extends { objective: string; field: string }>(changes: Change[]): Change[] {
  return [...new Map(changes.map((change) => [cellKey(change), change])).values()]
}

function cellKey({ objective, field }: { objective: string; field: string }): string {
  return `${objective} ${field}`
}

function withChanges(form: Form, changes: CallInput<'forms.save'>['changes']): Form {
  const answers = form.answers.map((answer) => {
    const values = { ...answer.values }
    for (const { objective, field, after } of changes) if (objective === answer.objective) values[field] = after
    return { ...answer, values }
  })
  return { ...form, answers }
}

function messagesOf(outcomes: CallOutput<'forms.save'>['outcomes'], { view }: LocatedForms, locale: Locale): Message[] {
  const lost = outcomes.filter(({ outcome }) => outcome === 'noRow' || outcome === 'noCell')
  if (lost.length === 0) return []
  const tab = view.tab.name()
  return lost.map(({ outcome, objective, field }) =>
    outcome === 'noRow'
      ? message('warning', 'forms.rowMissing', { tab, objective })
      : message('warning', 'forms.noCell', { tab, objective, column: writtenHeader(locale, 'evaluation', field) }),
  )
}
