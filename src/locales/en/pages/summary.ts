import type { summaryPhraseParameters } from '../../page-phrases/summary'

/** Words of the summary in English. */
export const summaryPhrases: Record<keyof typeof summaryPhraseParameters, string> = {
  'summaryPage.title': 'Summary',
  'summaryPage.lead':
    'The Summary tab shows where people and objectives stand today: the matrix, the figures with their base, two charts, what is still to observe, obstacles and follow-up.',
  'summaryPage.stays': 'It is updated in place: what you added beside or below stays.',
  'summaryPage.update': 'Update the summary',
  'summaryPage.updated': 'The summary is up to date.',
  'summaryPage.same': 'Nothing has changed since: the summary was up to date already.',
  'summaryPage.goTo': 'Go to the summary',
}
