import type { followUpPhraseParameters } from '../../page-phrases/follow-up'

/** Words of the follow-up in French. */
export const followUpPhrases: Record<keyof typeof followUpPhraseParameters, string> = {
  'followUp.title': 'Onglets de suivi',
  'followUp.lead': 'Voici ce que la mise à jour va faire. Rien n’est écrit avant votre accord.',
  'followUp.new': 'Nouvelles lignes, à accompagner',
  'followUp.kept': 'Sans changement',
  'followUp.changed': 'Modifiées depuis la dernière mise à jour',
  'followUp.ended': 'Terminées',
  'followUp.reopened': 'Rouvertes',
  'followUp.withdrawn': 'Retirées (l’observation a été corrigée)',
  'followUp.visits': 'Visites reprises des bordereaux',
  'followUp.stillToObserve': 'Reste à observer',
  'followUp.what': 'Quoi',
  'followUp.count': 'Nombre',
  'followUp.newTabs': '{count} {count#nouvel onglet va être créé|nouveaux onglets vont être créés}.',
  'followUp.questions': 'Avant cela, merci de répondre',
  'followUp.forAll': 'Pour toutes les lignes supprimées :',
  'followUp.reason': 'Pourquoi arrêter ?',
  'followUp.reasonHint': 'Ce motif reste avec la ligne. Par exemple : a changé d’activité.',
  'followUp.preview': 'Voir l’aperçu',
  'followUp.apply': 'Mettre à jour les onglets',
  'followUp.cellsOnly':
    'Les lignes restent les mêmes. Ce que Suivi y calcule (niveau d’aujourd’hui, noms, ID) va être mis à jour.',
  'followUp.reading': 'Lecture des onglets…',
  'followUp.applying': 'Écriture des onglets… Cela peut prendre une minute.',
  'followUp.done': 'Les onglets de suivi sont à jour',
  'followUp.doneCounts': '{open} {open#ligne|lignes} à suivre, dans {tabs} {tabs#onglet|onglets}.',
  'followUp.doneHow':
    'Dans chaque onglet : choisissez le frein, l’action prévue, par qui, pour quand. Après une visite, remplissez son bordereau, dans les colonnes jaunes ; la mise à jour suivante le reprend dans Visites.',
  'followUp.goTo': 'Aller à « {title} »',
  'followUp.tabs': 'Les onglets',
  'followUp.ended1': 'plus rien d’ouvert',
  'followUp.hide': 'Masquer {count#l’onglet qui n’a|les onglets qui n’ont} plus rien d’ouvert',
  'followUp.hidden': '{count} {count#onglet est masqué|onglets sont masqués}. Rien n’y est perdu.',
  'followUp.toSummary': 'Mettre à jour la synthèse',
}
