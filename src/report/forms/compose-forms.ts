import type { PrintedForm } from '../../domain/forms/printed-forms'
import { phrase } from '../../locales/format'
import type { Locale } from '../../locales/locale'
import type { Objective, Training } from '../../model/cohort'
import { levels, observedLevels } from '../../model/level'
import { type ListName, obstacles, waysKnown } from '../../model/list'
import type { ReportDefinition, ReportNode } from '../definition'
import { text } from '../definition'
import { footOf } from '../foot'
import { legend } from '../legend'

/** What forms are printed from. */
export interface FormsInput {
  locale: Locale
  word(list: ListName, key: string): string
  training: Training
  /** Title of the round; '' when none is open or closed yet. */
  round: string
  objectives: Pick<Objective, 'id' | 'title' | 'criteria'>[]
  forms: PrintedForm[]
  day: string
}

/** Points for the rows of a form on one A4 page, and the least and the most that one row takes. */
const room = 520
const least = 19
const most = 96

const box = '\u2610'
const ticked = '\u2612'

/** One A4 page a person: names, boxes to tick, room to write. More than some 25 objectives take a second page. */
export function composeForms(input: FormsInput): ReportDefinition {
  const { locale, training, day, forms } = input
  const title = phrase(locale, 'report.form.document', {
    training: training.title || phrase(locale, 'report.untitled'),
  })
  return {
    title,
    language: locale.code,
    day,
    foot: footOf(locale, phrase(locale, 'report.form.internal'), training.title),
    margins: [34, 30, 34, 40],
    content: forms.map((form, index) => formPage(input, form, index > 0)),
  }
}

function formPage(input: FormsInput, form: PrintedForm, breaks: boolean): ReportNode {
  const { locale, training, round, word } = input
  const { name, group, place, phone } = form.person
  const about = [group, place, phone].filter((part) => part !== '').join('  ·  ')
  const top = [phrase(locale, 'report.form'), round, training.title].filter((part) => part !== '').join('  ·  ')
  const ways = waysKnown.map((way, index) => `${index + 1} ${word('wayKnown', way)}`).join('   ')
  const listed = obstacles.map((obstacle) => word('obstacle', obstacle)).join('  ·  ')
  return {
    stack: [
      text(top, 'formTitle'),
      text(name || `${phrase(locale, 'report.form.name')} ${'…'.repeat(30)}`, 'formName', { margin: [0, 2, 0, 0] }),
      text(about || ' ', 'quiet'),
      whenAndWho(locale, form),
      text(phrase(locale, 'report.form.key'), 'quiet', { margin: [0, 6, 0, 3] }),
      legend(input, levels, { width: '*' }),
      text(phrase(locale, 'report.form.list', { name: phrase(locale, 'report.form.known'), words: ways }), 'quiet', {
        fontSize: 7.5,
        margin: [0, 3, 0, 4],
      }),
      answersTable(input, form),
      text(phrase(locale, 'report.form.list', { name: phrase(locale, 'summary.obstacles'), words: listed }), 'quiet', {
        fontSize: 7.5,
        margin: [0, 5, 0, 0],
      }),
    ],
    ...(breaks ? { pageBreak: 'before' as const } : {}),
  }
}

function whenAndWho(locale: Locale, { date, observer }: PrintedForm): ReportNode {
  const dots = '…'.repeat(16)
  return {
    columns: [
      text(`${phrase(locale, 'report.form.date')}  ${date === '' ? dots : locale.formatDay(date)}`, undefined, {
        width: 190,
      }),
      text(`${phrase(locale, 'report.form.observer')}  ${observer === '' ? dots : observer}`, undefined, {
        width: '*',
      }),
    ],
    margin: [0, 8, 0, 0],
  }
}

function answersTable(input: FormsInput, form: PrintedForm): ReportNode {
  const { locale, objectives } = input
  const rowHeight = Math.max(least, Math.min(most, Math.floor(room / Math.max(1, objectives.length)))) - 4
  const fontSize = objectives.length > 14 ? 7.5 : 8.5
  const head = [
    text(phrase(locale, 'report.form.objective'), 'head'),
    ...levels.map((level) => text(phrase(locale, `letter.${level}`), 'headCenter')),
    text(phrase(locale, 'report.form.known'), 'headCenter'),
    text(phrase(locale, 'report.form.situation'), 'head'),
  ]
  const body = objectives.map((objective) => answerRow(input, form, objective, fontSize))
  return {
    table: { headerRows: 1, widths: [150, 15, 15, 15, 15, 15, 52, '*'], rowHeight, body: [head, ...body] },
    layout: 'grid',
  }
}

function answerRow(
  { locale, word }: FormsInput,
  { answers, before }: PrintedForm,
  { id, title, criteria }: FormsInput['objectives'][number],
  fontSize: number,
): ReportNode[] {
  const answer = answers.get(id)
  const last = before.get(id)
  const said = answer
    ? [answer.situation, word('obstacle', answer.obstacle), answer.helpWanted, answer.note]
        .filter((part) => part !== '')
        .join(' · ')
    : ''
  const earlier = last
    ? [text(phrase(locale, 'report.form.before', { level: word('level', last) }), 'quiet', { fontSize: 7 })]
    : []
  return [
    { stack: [text(title, 'strong', { fontSize }), ...criteriaLines(locale, criteria), ...earlier] },
    ...levels.map((level) => text(answer?.level === level ? ticked : box, 'tick')),
    answer?.wayKnown
      ? text(word('wayKnown', answer.wayKnown), undefined, { fontSize: 7.5 })
      : text('1   2   3   4', 'quiet', { alignment: 'center' }),
    text(said, undefined, { fontSize }),
  ]
}

/** What each level looks like here, so that two observers agree. */
function criteriaLines(locale: Locale, criteria: Objective['criteria']): ReportNode[] {
  return observedLevels
    .filter((level) => criteria[level] !== '')
    .map((level) => {
      const letter = phrase(locale, `letter.${level}`)
      return text(phrase(locale, 'summary.legend', { letter, level: criteria[level] }), undefined, { fontSize: 7 })
    })
}
