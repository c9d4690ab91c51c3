import type { shellPhraseParameters } from '../../page-phrases/shell'

/** Words of the frame around every page in French. */
export const shellPhrases: Record<keyof typeof shellPhraseParameters, string> = {
  'shell.working': 'Un instant…',
}
