import type { Method } from '../domain/figures/method'
import { figuresForOutside } from '../domain/figures/outside-figures'
import { phrase } from '../locales/format'
import type { Figures } from '../model/figures'
import { type Audience, type ReportPart, teamParts } from '../model/report'
import type { ReportContent } from './content'
import type { ReportDefinition, ReportNode } from './definition'
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
    method: {
      ...(inside ? method : withoutNames(method)),
      observerCounts: method.rounds.map(({ observers }) => observers.length),
      visitorCount: method.visits.by.length,
    },
  }
  const shown = (Object.keys(sections) as ReportPart[]).filter(
    (part) => parts.includes(part) && (inside || !teamParts.includes(part)),
  )
  const title = training.title || phrase(locale, 'report.untitled')
  return {
    title,
    language: locale.code,
    day: figures.day,
    foot: {
      left: [inside ? phrase(locale, 'report.internal') : '', shorten(title)]
        .filter((part) => part !== '')
        .join('  ·  '),
      page: phrase(locale, 'report.page', { page: '{page}', pages: '{pages}' }),
    },
    margins: [40, 40, 40, 44],
    content: [...opening(content), ...shown.flatMap((part) => sections[part](content))],
  }
}

/** A title that fits the foot of a page. */
function shorten(title: string): string {
  return title.length > 60 ? `${title.slice(0, 59)}…` : title
}

function withoutNames({ rounds, visits }: Method): Method {
  return { rounds: rounds.map((round) => ({ ...round, observers: [] })), visits: { ...visits, by: [] } }
}
