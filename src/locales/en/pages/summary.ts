import type { summaryPhraseParameters } from '../../page-phrases/summary'

/** Words of the summary in English. */
export const summaryPhrases: Record<keyof typeof summaryPhraseParameters, string> = {
  'summaryPage.title': 'Summary',
}
