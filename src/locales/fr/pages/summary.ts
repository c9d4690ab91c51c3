import type { summaryPhraseParameters } from '../../page-phrases/summary'

/** Words of the summary in French. */
export const summaryPhrases: Record<keyof typeof summaryPhraseParameters, string> = {
  'summaryPage.title': 'Synthèse',
}
