import type { shellPhraseParameters } from '../../page-phrases/shell'

/** Words of the frame around every page in English. */
export const shellPhrases: Record<keyof typeof shellPhraseParameters, string> = {
  'shell.working': 'Working…',
}
