import type { followUpPhraseParameters } from '../../page-phrases/follow-up'

/** Words of the follow-up in English. */
export const followUpPhrases: Record<keyof typeof followUpPhraseParameters, string> = {
  'followUp.title': 'Follow-up tabs',
}
