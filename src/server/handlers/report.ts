import type { CallInput, CallOutput } from '../../api/calls'
import { describeMethod } from '../../domain/figures/method'
import { printedForms } from '../../domain/forms/printed-forms'
import { localeOf } from '../../locales'
import type { Locale } from '../../locales/locale'
import type { ListName } from '../../model/list'
import { type Message, message, Refusal } from '../../model/message'
import { composeReport } from '../../report/compose-report'
import type { ReportDefinition } from '../../report/definition'
import { composeForms } from '../../report/forms/compose-forms'
import { lettersNotPrinted } from '../../report/letters-of'
import { type OpenWorkbook, readPart } from '../../sheets/reading/read-workbook'
import { todayIn } from '../clock'
import { forFigures, forForms, forPeople } from '../parts'
import { sayAll } from '../say'
import { figuresOf } from './summary'

/** The summary as pages to print. Nothing is written. */
export function printSummary(
  { audience, parts, language }: CallInput<'report.summary'>,
  locale: Locale,
): CallOutput<'report.summary'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const day = todayIn(spreadsheet)
  const workbook = readPart(spreadsheet, forFigures)
  const { cohort } = workbook
  const report = composeReport({
    ...wordsOf(workbook, language),
    ...{ audience, parts, training: cohort.training, objectives: cohort.objectives },
    figures: figuresOf(workbook, day),
    method: describeMethod(cohort),
  })
  return { ...asPages(report, locale), fileName: fileName(report.title, day) }
}

/** Forms to print: of everybody, of a group or of one person. Nothing is written. */
export function printForms(
  { filling, group, participant, language }: CallInput<'report.forms'>,
  locale: Locale,
): CallOutput<'report.forms'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const day = todayIn(spreadsheet)
  const workbook = readPart(spreadsheet, forForms)
  const { cohort } = workbook
  const { round, objectives, forms } = printedForms(cohort, { filling, group, participant })
  if (forms.length === 0) throw new Refusal(message('refusal', 'report.noForms', {}))
  const report = composeForms({
    ...wordsOf(workbook, language),
    ...{ training: cohort.training, round: round?.title ?? '', objectives, forms, day },
  })
  return { ...asPages(report, locale), fileName: fileName(report.title, day), people: forms.length }
}

/** Who can be chosen to print a form for. */
export function whoCanBePrinted(): CallOutput<'report.people'> {
  const { cohort } = readPart(SpreadsheetApp.getActiveSpreadsheet(), forPeople)
  const here = cohort.participants.filter(({ present }) => present)
  return { people: here.map(({ id, name, group }) => ({ id, name, group: group.trim() })) }
}

/** The workbook's language with the team's own words, or another language with its own. */
function wordsOf({ locale, words, settings }: OpenWorkbook, language: string | undefined) {
  if (language === undefined || language === settings.language) {
    return { locale, word: (list: ListName, key: string) => words.word(list, key) }
  }
  const other = localeOf(language)
  return {
    locale: other,
    word: (list: ListName, key: string) => (other.words[list] as Record<string, string>)[key] ?? key,
  }
}

function asPages(
  report: ReportDefinition,
  locale: Locale,
): { definition: string; messages: CallOutput<'report.summary'>['messages'] } {
  const lost = lettersNotPrinted(report)
  const messages: Message[] =
    lost.length > 0 ? [message('warning', 'report.lostLetters', { letters: lost.slice(0, 12).join(' ') })] : []
  return { definition: JSON.stringify(report), messages: sayAll(locale, messages) }
}

/** A name every system takes: letters, digits and hyphens. */
function fileName(title: string, day: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
  return `${plain || 'Suivi'}-${day}.pdf`
}
