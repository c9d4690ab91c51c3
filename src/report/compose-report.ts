import { type Method, withoutNames } from '../domain/figures/method'
import { figuresForOutside } from '../domain/figures/outside-figures'
import { phrase } from '../locales/format'
import type { Figures } from '../model/figures'
import { type Audience, type ReportPart, reportParts, teamParts } from '../model/report'
import type { ReportContent } from './content'
import type { ReportDefinition, ReportNode } from './definition'
import { footOf } from './foot'
import { followUpSections, obstacleSections } from './sections/follow-up'
import { methodSection } from './sections/method'
import { opening } from './sections/opening'
import { peopleSections, toDoSections } from './sections/people'
import { groupSections, objectiveSections, roundSections } from './sections/practice'

const sections: Record<ReportPart, (content: ReportContent) => ReportNode[]> = {
  objectives: objectiveSections,
  rounds: roundSections,
  groups: groupSections,
  obstacles: obstacleSections,
  followUp: followUpSections,
  people: peopleSections,
  toDo: toDoSections,
  method: methodSection,
}

/** What a report is composed from: the figures of a day, the words of a language and of the team. */
export interface ReportInput extends Pick<ReportContent, 'locale' | 'word' | 'training' | 'objectives'> {
  audience: Audience
  /** In the order of `reportParts`, whatever the order given. */
  parts: readonly ReportPart[]
  figures: Figures
  method: Method
}

/** The summary of a training as pages. For outside, the names do not even reach the sections. */
export function composeReport({ audience, parts, figures, method, ...words }: ReportInput): ReportDefinition {
  const { locale, training } = words
  const inside = audience === 'team'
  const content: ReportContent = {
    ...words,
    figures: figuresForOutside(figures),
    team: inside ? figures : null,
    method: inside ? method : withoutNames(method),
  }
  const shown = reportParts.filter((part) => parts.includes(part) && (inside || !teamParts.includes(part)))
  const title = training.title || phrase(locale, 'report.untitled')
  return {
    title,
    language: locale.code,
    day: figures.day,
    foot: footOf(locale, inside ? phrase(locale, 'report.internal') : '', title),
    margins: [40, 40, 40, 44],
    content: [...opening(content), ...shown.flatMap((part) => sections[part](content))],
  }
}
