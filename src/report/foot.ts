import { phrase } from '../locales/format'
import type { Locale } from '../locales/locale'
import type { ReportDefinition } from './definition'

/** As much of a title as fits the foot of a page. */
const longest = 60

/** What stands at the foot of each page: a warning, when there is one, the title, the number of the page. */
export function footOf(locale: Locale, warning: string, title: string): ReportDefinition['foot'] {
  const short = title.length > longest ? `${title.slice(0, longest - 1)}…` : title
  return {
    left: [warning, short].filter((part) => part !== '').join('  ·  '),
    page: phrase(locale, 'report.page', { page: '{page}', pages: '{pages}' }),
  }
}
