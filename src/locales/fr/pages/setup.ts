import type { setupPhraseParameters } from '../../page-phrases/setup'

/** Words of set-up in French. */
export const setupPhrases: Record<keyof typeof setupPhraseParameters, string> = {
  'setup.title': 'Mettre en place',
}
