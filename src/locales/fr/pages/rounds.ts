import type { roundsPhraseParameters } from '../../page-phrases/rounds'

/** Words of new, close and reopen in French. */
export const roundsPhrases: Record<keyof typeof roundsPhraseParameters, string> = {
  'rounds.title': 'Évaluations',
  'rounds.atMonths': 'À {count} mois',
  'rounds.newTitle': 'Nouvelle évaluation',
}
