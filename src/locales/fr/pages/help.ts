import type { helpPhraseParameters } from '../../page-phrases/help'

/** Words of help in French. */
export const helpPhrases: Record<keyof typeof helpPhraseParameters, string> = {
  'help.title': 'Aide',
  'help.guide': 'Guide',
  'help.check': 'Vérification',
  'help.settings': 'Réglages',
  'help.twoSteps': 'Deux temps',
  'help.twoSteps1':
    'L’évaluation est une photo : quelques mois après la formation, qu’est-ce qui est fait de ce qui a été appris ?',
  'help.twoSteps2': 'Le suivi accompagne ce qui n’est pas encore mis en pratique, jusqu’à ce que ce le soit.',
  'help.words': 'Trois distinctions',
  'help.words1':
    'Acquis n’est pas appliqué. Ce qui était su en fin de formation est gardé à côté, et jamais compté comme fait chez soi.',
  'help.words2':
    'Vide n’est pas « pas encore ». Une case vide reste à remplir ; « non observé » veut dire que personne n’a pu le voir.',
  'help.words3': '« Appliqué » veut dire fait seul, dans une situation réelle. Notez la situation : c’est l’essentiel.',
  'help.path': 'Le chemin',
  'help.path1': 'Mettre en place : Suivi lit votre feuille et montre ce qu’il a compris.',
  'help.path2': 'Nouvelle évaluation : un onglet, avec une fiche par personne.',
  'help.path3':
    'Remplir les fiches : dans le panneau, ou à la main dans l’onglet, sur un téléphone, par un partenaire. C’est pareil.',
  'help.path4': 'Clôturer l’évaluation : ses niveaux sont gardés tels quels.',
  'help.path5':
    'Mettre à jour les onglets de suivi : une ligne pour chaque « pas encore ». Prévoyez, visitez, remplissez le bordereau, mettez à jour.',
  'help.path6':
    'Synthèse : des chiffres avec leur base, pour l’équipe et le bailleur ; en PDF aussi, avec ou sans les noms.',
  'help.never': 'Ce que Suivi ne fait jamais',
  'help.never1':
    'Il n’efface, ne déplace et ne remet en forme rien de ce que vous avez saisi. Il ne supprime aucun onglet.',
  'help.never2': 'Il n’envoie rien nulle part : tout reste dans ce classeur.',
  'help.checkLead':
    'Suivi lit tous les onglets et dit ce qui n’est pas comme prévu. Rien n’est modifié avant que vous n’appuyiez sur un bouton.',
  'help.checkRun': 'Vérifier ce classeur',
  'help.checkFine': 'Tout va bien : {count} {count#onglet lu|onglets lus}, rien à signaler.',
  'help.checkFound': '{count} {count#point|points} à regarder, sur {tabs} {tabs#onglet lu|onglets lus}.',
  'help.checkMends':
    'La prochaine mise à jour du suivi répare d’elle-même ce qu’elle peut : identifiants manquants, nouvelles personnes, lignes copiées. Elle demande quand elle n’est pas sûre.',
  'help.looking': 'Recherche de lignes et colonnes masquées… {done} {count#onglet|onglets} sur {count}',
  'help.lookStop': 'Arrêter la recherche',
  'help.lookDone': 'Lignes et colonnes masquées : tous les onglets ont été regardés.',
  'help.lookNone': 'Aucune ligne ni colonne n’est masquée.',
  'help.lookLeft':
    'Le classeur est grand : ces onglets n’ont pas été regardés jusqu’au bout pour les lignes masquées : {tabs}. Le bouton ci-dessous affiche toutes les lignes.',
  'help.linesShown': 'C’est fait : tout est affiché.',
  'help.hiddenRows': 'Lignes masquées à la main',
  'help.hiddenRowsWhy':
    'Elles sont lues et mises à jour comme les autres. Un très grand classeur n’est pas regardé jusqu’au bout : ce bouton affiche toutes les lignes.',
  'help.showRows': 'Afficher toutes les lignes des onglets',
  'help.mended': 'C’est fait. Nouvelle vérification :',
  'help.goThere': 'Y aller ({cell})',
  'help.training': 'La formation',
  'help.trainingTitle': 'Titre',
  'help.organisation': 'Organisation',
  'help.starts': 'Du',
  'help.ends': 'Au',
  'help.datesWrong': 'La formation finit avant d’avoir commencé.',
  'help.people': 'Comment vous appelez les participants',
  'help.peopleOne': 'Une personne',
  'help.peopleMany': 'Plusieurs',
  'help.peopleHint':
    'Dans la langue des onglets ({language}), par exemple : apprenante, apprenantes. Sans mot de vous, ce sont des participants. Le panneau, la synthèse et son PDF emploient votre mot.',
  'help.peopleBoth': 'Écrivez les deux mots, ou aucun.',
  'help.save': 'Enregistrer',
  'help.saved': 'Enregistré.',
  'help.language':
    'Langue des onglets de ce classeur : {language}. Les pages et les menus parlent la langue de votre compte Google.',
  'help.lists':
    'Les mots des listes (freins, modalités, responsables…) sont les vôtres : changez-les dans l’onglet « {tab} ».',
  'help.sheet': 'Votre liste est l’onglet « {tab} ». Suivi en lit ces colonnes :',
  'help.carry': 'Reprendre cette mise en place pour une autre promotion',
  'help.carryHow':
    'Copiez ce texte. Dans l’autre classeur, ouvrez « Mettre en place… » et collez-le sous « Reprendre la mise en place d’une autre promotion » : colonnes et marques y seront comprises comme ici.',
  'help.carryText': 'Cette mise en place',
  'help.carryNobody':
    'Elle dit comment s’appellent les colonnes et les marques. Aucun nom, téléphone ou ID de personne n’y figure.',
  'help.copy': 'Copier',
  'help.copied': 'Copié.',
  'help.copyByHand': 'Le texte est sélectionné : tapez Ctrl+C pour le copier.',
  'help.privacy':
    'Suivi ne voit que le classeur où on l’ouvre, et n’affiche que ses propres pages. Il garde ce qu’il sait dans ce classeur et n’envoie rien nulle part.',
}
