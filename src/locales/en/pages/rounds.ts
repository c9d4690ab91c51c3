import type { roundsPhraseParameters } from '../../page-phrases/rounds'

/** Words of new, close and reopen in English. */
export const roundsPhrases: Record<keyof typeof roundsPhraseParameters, string> = {
  'rounds.title': 'Evaluations',
  'rounds.atMonths': 'At {count} {count#month|months}',
  'rounds.newTitle': 'New evaluation',
}
