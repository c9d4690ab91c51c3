import type { shellPhraseParameters } from '../../page-phrases/shell'

/** Words of the frame around every page in French. */
export const shellPhrases: Record<keyof typeof shellPhraseParameters, string> = {
  'shell.working': 'Un instant…',
  'shell.close': 'Fermer',
  'shell.retry': 'Réessayer',
  'shell.panel': 'Aller au panneau',
  'shell.lost': 'Pas de réponse. Vérifiez la connexion, puis réessayez : rien de ce que vous avez saisi n’est perdu.',
  'shell.accounts':
    'Google n’a pas laissé entrer cette page. Cela arrive quand deux comptes Google sont ouverts : ouvrez le classeur dans une fenêtre privée, ou dans un profil du navigateur avec un seul compte.',
  'shell.warning': 'Bon à savoir',
  'shell.problem': 'À corriger',
  'shell.note': 'Pour information',
  'shell.more': '… et {count} de plus',
  'shell.advice': 'Conseils sur la formulation des objectifs ({count})',
  'shell.adviceLead': 'Ce ne sont que des conseils : gardez ce qui vous convient.',
}
