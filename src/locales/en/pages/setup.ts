import type { setupPhraseParameters } from '../../page-phrases/setup'

/** Words of set-up in English. */
export const setupPhrases: Record<keyof typeof setupPhraseParameters, string> = {
  'setup.title': 'Set up',
}
