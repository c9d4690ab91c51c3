import type { helpPhraseParameters } from '../../page-phrases/help'

/** Words of help in French. */
export const helpPhrases: Record<keyof typeof helpPhraseParameters, string> = {
  'help.title': 'Aide',
}
