import type { panelPhraseParameters } from '../../page-phrases/panel'

/** Words of the panel in French. */
export const panelPhrases: Record<keyof typeof panelPhraseParameters, string> = {
  'panel.title': 'Suivi',
  'panel.welcome':
    'Bienvenue. Suivi part de votre liste de participants : il prépare les fiches d’évaluation, puis un onglet de suivi pour ce qui n’est pas encore mis en pratique.',
  'panel.promise':
    'Votre feuille reste la vôtre : Suivi y ajoute une seule colonne ID, tout à droite, et ne touche à rien d’autre.',
  'panel.next': 'Prochaine étape',
  'panel.steps': 'Où vous en êtes',
  'panel.setUp': 'Mise en place',
  'panel.people': '{people} {who}, {objectives} {objectives#objectif|objectifs}',
  'panel.evaluation': 'Évaluation',
  'panel.evaluated': '{count} {count#évalué|évalués} sur {base}',
  'panel.openRound': 'Évaluation ouverte : « {round} »',
  'panel.noRound': 'Aucune évaluation ouverte',
  'panel.lastClosed': 'Dernière évaluation close : « {round} », le {date}',
  'panel.followUp': 'Suivi',
  'panel.toFollow': '{count} à suivre',
  'panel.overdue': '{count} en retard',
  'panel.slips': '{count} {count#bordereau de visite|bordereaux de visite} à reprendre',
  'panel.noTabs': 'Pas encore d’onglet de suivi',
  'panel.asOf': 'D’après la dernière mise à jour des onglets de suivi.',
  'panel.doSetUp': 'Mettre en place…',
  'panel.doNew': 'Nouvelle évaluation…',
  'panel.doFill': 'Remplir les fiches…',
  'panel.doClose': 'Clôturer l’évaluation…',
  'panel.doPrepare': 'Préparer les onglets de suivi…',
  'panel.doFollowUp': 'Mettre à jour les onglets de suivi…',
  'panel.doSummary': 'Synthèse et PDF…',
  'panel.doReopen': 'Rouvrir une évaluation…',
  'panel.also': 'Aussi',
  'panel.guide': 'Lire le guide',
  'panel.check': 'Vérifier ce classeur',
  'panel.messages': '{count} {count#point|points} à connaître',
  'panel.refresh': 'Actualiser',
}
