import type { helpPhraseParameters } from '../../page-phrases/help'

/** Words of help in English. */
export const helpPhrases: Record<keyof typeof helpPhraseParameters, string> = {
  'help.title': 'Help',
}
