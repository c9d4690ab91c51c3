import type { followUpPhraseParameters } from '../../page-phrases/follow-up'

/** Words of the follow-up in French. */
export const followUpPhrases: Record<keyof typeof followUpPhraseParameters, string> = {
  'followUp.title': 'Onglets de suivi',
}
