import type { Locale } from '../locale'

/** Sentences in French; their no-break spaces are set by `setFrenchSpaces`. */
export const messages: Locale['messages'] = {
  'lock.taken': 'Une autre personne met ce classeur à jour. Patientez un instant, puis réessayez.',
  'lock.none':
    'Ce classeur ne peut pas être réservé le temps d’une mise à jour : rien n’a été écrit. Ouvrez-le dans Google Sheets, puis réessayez.',
  'call.unknown': '« {name} » n’est pas une action connue. Fermez le panneau, puis rouvrez-le.',
  'call.badInput': 'Quelque chose ne va pas dans « {path} ». Vérifiez, puis réessayez.',
  accident:
    'Un incident s’est produit, vous n’y êtes pour rien. Réessayez ; s’il revient, donnez-nous cette référence : {reference}.',
  'plan.changed': 'Le classeur a changé depuis l’aperçu. Rien n’a été écrit ; voici le nouvel aperçu.',
  'workbook.notSetUp': 'Ce classeur n’est pas encore mis en place. Choisissez « Mettre en place… » dans le menu.',
  'workbook.settingsGone':
    'L’onglet masqué des réglages a été supprimé. Rétablissez-le : Fichier ▸ Historique des versions. Ou ouvrez « Vérifier ce classeur », qui peut le refaire d’après les onglets.',
  'workbook.alreadySetUp': 'Ce classeur est déjà mis en place, avec les personnes de l’onglet « {tab} ».',
  'workbook.tooManyTabs':
    'Cela ferait {count} onglets ; un classeur en contient {limit} au plus. Partagez la promotion, ou retenez moins d’objectifs. Rien n’a été écrit.',
  'workbook.tooManyCells':
    'Cela ferait {count} cellules ; un classeur en contient {limit} au plus. Supprimez des lignes et des colonnes vides, ou partagez la promotion. Rien n’a été écrit.',
  'workbook.newer':
    'Ce classeur vient d’une version plus récente (version {version}). Utilisez celle-ci. Rien n’a été écrit.',
  'tab.missing':
    'L’onglet « {tab} » n’est plus là. Rétablissez-le (Annuler, ou l’historique des versions), puis réessayez.',
  'tab.twice':
    '« {first} » et « {second} » semblent être le même onglet. Gardez l’un, supprimez l’autre, puis réessayez.',
  'tab.gone':
    'L’onglet « {tab} » a été supprimé. Pour retrouver ce qu’il contenait, rétablissez-le par l’historique des versions.',
  'tab.hidden':
    '« {tab} » est masqué, et il y reste des lignes à suivre. Il est lu et mis à jour comme les autres ; réaffichez-le pour que l’équipe le voie.',
  'rows.hidden':
    '« {tab} » : {count#la ligne|les lignes} {rows} {count#est masquée|sont masquées}. {count#Elle est lue et mise|Elles sont lues et mises} à jour comme les autres.',
  'columns.hidden':
    '« {tab} » : {count#une colonne est masquée|des colonnes sont masquées} : {columns}. {count#Elle est lue et mise|Elles sont lues et mises} à jour comme les autres.',
  'tab.filtered':
    'Un filtre est actif dans « {tab} » : des lignes peuvent être hors de vue. Elles sont lues et mises à jour comme les autres.',
  'tab.unreadable':
    '« {tab} » : ses en-têtes ne se lisent plus, donc rien n’y est lu ni écrit. Ouvrez « Vérifier ce classeur », ou rétablissez les en-têtes par l’historique des versions.',
  'tab.noIds':
    '« {tab} » a perdu sa colonne ID : on ne sait plus à qui est chaque ligne. Rien n’a été écrit. Ouvrez « Vérifier ce classeur », qui rend les ID d’après les noms.',
  'tab.moved':
    'Des lignes ont bougé dans « {tab} » pendant la mise à jour. Rien n’y a été écrit ; relancez la mise à jour.',
  'tab.protectedBy':
    'L’onglet « {tab} » est protégé ({who}) : rien ne peut y être écrit en votre nom. Demandez le droit de le modifier, ou faites faire la mise à jour par quelqu’un qui l’a.',
  'cells.protected':
    '« {tab} » : les cellules {cells} sont protégées, rien ne peut y être écrit en votre nom. Demandez le droit de les modifier au propriétaire du classeur, ou faites faire la mise à jour par quelqu’un qui l’a.',
  'cells.protectedBy':
    '« {tab} » : les cellules {cells} sont protégées ({who}), rien ne peut y être écrit en votre nom. Demandez le droit de les modifier, ou faites faire la mise à jour par quelqu’un qui l’a.',
  'cells.refused':
    'Une partie de ce classeur est protégée contre vos modifications : l’action n’est pas allée jusqu’au bout. Ouvrez « Vérifier ce classeur » pour voir quelles cellules, demandez le droit de les modifier, puis recommencez ; ce qui est déjà écrit est juste.',
  'tab.protected':
    'L’onglet « {tab} » est protégé : rien ne peut y être écrit en votre nom. Demandez à son propriétaire le droit de le modifier, ou faites faire la mise à jour par quelqu’un qui l’a.',
  'tab.copyIgnored': '« {tab} » est une copie de « {original} ». Elle est à vous : rien n’y est lu ni écrit.',
  'column.missing':
    '« {tab} » : il manque la colonne « {column} ». Annulez, ou remettez son en-tête au-dessus de ses cellules, puis réessayez.',
  'column.renamed': '« {tab} » : la colonne « {column} » s’appelle maintenant « {header} ». Elle continue sous ce nom.',
  'column.added':
    '« {tab} » : la colonne « {column} » est de nouveau là, vide. Ce qui y était saisi se trouve dans l’historique des versions.',
  'header.merged':
    '« {tab} » : les cellules d’en-tête {cells} sont fusionnées, on ne distingue plus les colonnes en dessous.',
  'items.gone':
    'La mémoire masquée du suivi a été supprimée. Elle se refait d’après les évaluations, les onglets et les visites ; seules les lignes laissées de côté ou arrêtées à la main sont oubliées, et reviennent.',
  'cell.notAWord':
    '« {tab} », ligne {row}, colonne « {column} » : « {text} » n’est dans aucune liste. Choisissez un mot de la liste, ou ajoutez celui-ci dans Listes.',
  'cell.notADay':
    '« {tab} », ligne {row}, colonne « {column} » : « {text} » n’est pas une date. Écrivez un jour, par exemple 12/03/2026.',
  'row.unknownId':
    '« {tab} », ligne {row} : l’ID {id} n’est pas connu. La ligne est restée telle quelle ; vérifiez son ID.',
  'row.copied': '« {tab} », ligne {row} : c’est une copie de la ligne {id}. Elle est maintenant à vous, sans ID.',
  'row.idMended': '« {tab} » : {count} ID {count#a été remis|ont été remis} en face du bon nom.',
  'row.idsLeft':
    '« {tab} », {count#ligne|lignes} {rows} : plusieurs personnes sont possibles, {count#cette ligne reste|ces lignes restent} donc sans ID. Écrivez le bon avant la prochaine mise à jour.',
  'row.idLost':
    '« {tab} », {count#ligne|lignes} {rows} : l’ID de {names} a été remplacé ou effacé. Faut-il le rendre ?',
  'lists.madeAgain':
    '« {tab} » est là de nouveau, avec les mots habituels. Vos propres mots ne sont plus que dans l’historique des versions (Fichier ▸ Historique des versions) : réécrivez-les dans l’onglet.',
  'visits.madeAgain':
    '« {tab} » est là de nouveau, avec {count} {count#visite dont Suivi avait retenu la date et l’effet|visites dont Suivi avait retenu la date et l’effet}. Ce qui avait été écrit des visites n’est plus que dans l’historique des versions : Fichier ▸ Historique des versions.',
  'mend.gone':
    'Ce n’est plus le cas : le classeur a changé depuis la vérification. Rien n’a été écrit ; vérifiez de nouveau.',
  'mend.roundStatus': 'L’évaluation « {round} » était-elle close, ou la remplit-on encore ?',
  'mend.roundDate': 'Quel jour l’évaluation « {round} » a-t-elle été faite ?',
  'settings.rebuilt':
    'Les réglages ont été refaits d’après les onglets, avec les personnes de « {tab} ». Regardez-les dans Réglages : le titre et les dates de la formation sont à y remettre. Ce qui était su en fin de formation, et vos réponses d’avant, ne sont dans aucun onglet : seul l’historique des versions les a. La prochaine synthèse va dans un nouvel onglet.',
  'row.strangeId':
    '« {tab} », ligne {row} : l’ID {id} de {name} n’a pas été donné ici (saisi à la main, ou venu d’un autre fichier). La ligne est laissée de côté ; si {name} fait partie du groupe, donnez-lui un ID à elle.',
  'row.sameId':
    '« {tab} », ligne {row} : l’ID {id} en face de {name} se trouve aussi sur une autre ligne. La prochaine mise à jour donne à cette ligne un ID à elle.',
  'row.newId': '« {tab} », ligne {row} : {name} a maintenant l’ID {id}.',
  'objective.gone':
    '« {tab} » : l’objectif {objective} n’a plus de ligne, alors que des évaluations ou des onglets de suivi en parlent. Remettez sa ligne avec cet ID (Annuler, ou l’historique des versions) ; d’ici là, ses lignes de suivi restent telles quelles.',
  'training.badDates': 'La formation finirait avant d’avoir commencé. Corrigez l’une des deux dates.',
  'setup.noHeader':
    'Aucune ligne d’en-têtes n’a été trouvée dans « {tab} ». Écrivez un en-tête au-dessus de chaque colonne, par exemple Nom et Groupement.',
  'setup.noNames': 'Aucune colonne de noms n’a été trouvée dans « {tab} ». Quelle colonne contient les noms ?',
  'setup.noPeople':
    'Aucun participant n’a été trouvé dans « {tab} ». Écrivez une personne par ligne, sous les en-têtes.',
  'setup.noObjectives':
    'Aucun objectif n’a été trouvé dans « {tab} ». Écrivez ce que visait la formation, un objectif par ligne.',
  'setup.whatMarksMean': 'Que veut dire « {mark} » ? Cette marque se trouve dans {count} {count#cellule|cellules}.',
  'setup.scores':
    'Les marques ressemblent à des notes sur {top} : à partir de {applied} un objectif compterait, à partir de {partly} en partie. Est-ce juste ?',
  'setup.whichTab': 'Dans quel onglet se trouve la liste des participants ?',
  'setup.twoLists':
    '« {tab} » contient plusieurs listes, l’une sous l’autre. Laquelle faut-il prendre ? Choisissez sa ligne d’en-têtes (lignes {rows}).',
  'setup.twoSets':
    '« {tab} » contient plusieurs séries de marques, de jours différents. Gardez-en une : pour les colonnes des autres, choisissez « Autre chose ».',
  'setup.longList':
    '« {tab} » a une ligne par personne et par objectif, mais toutes les dates ne peuvent pas être lues : on ne sait pas quelle marque est la dernière. Écrivez-les comme 12/03/2026.',
  'setup.longTaken':
    '« {tab} » a une ligne par personne et par objectif : la marque la plus récente compte, les précédentes sont gardées en remarque.',
  'setup.notASetup':
    'Ce texte n’est pas une mise en place de Suivi : rien n’a été repris. Dans le classeur de l’autre promotion, ouvrez Aide ▸ Réglages, copiez le texte en entier, puis collez-le ici.',
  'setup.ofAnotherTab': 'Cette mise en place parle d’un onglet « {tab} », qui n’existe pas ici. Rien n’a été repris.',
  'setup.emptyFile': 'Ce fichier est vide. Écrivez une personne par ligne, sous une ligne d’en-têtes, puis réessayez.',
  'setup.marksAssumedPractice':
    '{count} {count#marque a été prise|marques ont été prises} pour ce que les personnes font chez elles, et {count#gardée|gardées} comme première évaluation, close. Si elles parlent de la fin de la formation, dites-le dans les Réglages.',
  'setup.namesake': 'Plusieurs personnes s’appellent {name} (lignes {rows}). Elles restent distinctes.',
  'setup.samePhone':
    '{count} {count#téléphone est celui|téléphones sont ceux} de deux ou trois personnes (lignes {rows}). Elles restent distinctes.',
  'setup.samePerson': '{name}, lignes {rows} : une seule personne, {id}. Vos lignes restent telles quelles.',
  'setup.sameDiffers':
    '{name} (lignes {rows}), colonne « {column} » : les marques diffèrent ({marks}). La plus basse compte ; l’autre reste dans votre feuille.',
  'setup.rowsLeftOut':
    '{count} {count#ligne n’a pas été prise pour une personne|lignes n’ont pas été prises pour des personnes} (lignes {rows}) : vides, totaux, légendes ou en-têtes répétés.',
  'setup.marksChanged':
    'Dans votre feuille, les marques de {count} {count#personne|personnes} ont changé depuis la mise en place, par exemple celles de {example}. Les niveaux ne s’y lisent plus : notez un nouveau niveau dans un onglet d’évaluation, ou lors d’une visite.',
  'setup.unknownMark':
    '« {tab} », ligne {row}, colonne « {column} » : la marque « {text} » n’est pas connue. Le texte est gardé en remarque, et le niveau reste à remplir.',
  'people.new': '{count} {count#nouvelle personne|nouvelles personnes} : {names}.',
  'people.left':
    '{count} {count#personne n’est|personnes ne sont} plus dans la feuille : {names}. Leur historique est gardé.',
  'people.sorted':
    '« {tab} » : {count} {count#nom se trouve|noms se trouvent} en face de l’ID d’une autre personne. La feuille a-t-elle été triée sans sa colonne ID ?',
  'objective.new': '{count} {count#nouvel objectif|nouveaux objectifs} : {titles}.',
  'report.lostLetters':
    'Certains caractères ne peuvent pas être imprimés ici et sont remplacés par un carré : {letters}. Tout le reste est dans le PDF.',
  'report.noForms': 'Personne pour qui imprimer une fiche : regardez le choix des personnes.',
  'round.unknown': 'Il n’y a pas d’évaluation « {round} » dans ce classeur. Choisissez-en une dans la liste.',
  'round.none': 'Il n’y a pas encore d’évaluation. Choisissez « Nouvelle évaluation… » dans le menu.',
  'round.openAlready': 'L’évaluation « {round} » est déjà ouverte. Clôturez-la d’abord.',
  'round.notOpen': 'L’évaluation « {round} » n’est pas ouverte. Rouvrez-la d’abord.',
  'round.notClosed': 'L’évaluation « {round} » n’est pas close. Seule une évaluation close peut être rouverte.',
  'round.badDate': '« {text} » n’est pas une date. Choisissez un jour, par exemple 12/03/2026.',
  'round.badTitle': 'Donnez à l’évaluation un titre qu’aucune autre ne porte, par exemple « 3 mois ».',
  'round.closedCellChanged':
    '« {tab} », ligne {row}, colonne « {column} » : cette évaluation est close, et « {before} » est devenu « {after} ». Remettez l’ancienne valeur, ou rouvrez l’évaluation.',
  'round.blank':
    '{count} {count#niveau n’est pas rempli|niveaux ne sont pas remplis}. Vous pouvez tout de même clôturer : une case vide n’est jamais comptée comme « pas encore ».',
  'round.changedAgain':
    '{count} {count#case a|cases ont} encore changé entre-temps et {count#est restée telle quelle|sont restées telles quelles}. Regardez à nouveau, puis décidez.',
  'forms.noOpenRound': 'Aucune évaluation n’est ouverte. Commencez-en une nouvelle, puis remplissez ses fiches.',
  'forms.roundClosed':
    'L’évaluation « {round} » vient d’être clôturée : plus rien ne s’y écrit. Rouvrez-la pour continuer.',
  'forms.notALevel': '« {text} » n’est pas un niveau. Choisissez l’un des niveaux proposés.',
  'forms.tooLong': 'Ce texte est trop long pour une cellule : {limit} caractères au plus. Raccourcissez-le.',
  'forms.rowMissing':
    '« {tab} » : la ligne de « {objective} » n’est plus là, la réponse n’a pas été écrite. Rétablissez la ligne (Annuler, ou l’historique des versions), puis réessayez.',
  'forms.noCell':
    '« {tab} », {objective} : la cellule « {column} » est fusionnée avec d’autres, ou sa colonne a disparu ; la réponse n’a pas été écrite.',
  'forms.notWritten':
    '« {tab} » n’a pas pu être modifié : une partie est peut-être protégée, ou une règle refuse la réponse. Vos réponses sont gardées ici ; voyez avec le propriétaire de l’onglet, puis réessayez.',
  'visit.noDate':
    '« {tab} », ligne {row} : la visite n’a pas de date, elle n’est pas reprise. Remplissez « Visite le ».',
  'visit.inFuture':
    '« {tab} », ligne {row} : la visite porte la date du {date}, qui est à venir ; elle n’est pas reprise. Corrigez « Visite le », ou écrivez ce jour dans « Prochaine date ».',
  'visit.older':
    '« {tab} », ligne {row} : la visite du {date} est plus ancienne que la dernière observation. Elle est gardée dans Visites, et le niveau d’aujourd’hui reste celui de cette observation.',
  'visit.noReason':
    '« {tab} », ligne {row} : « Nous arrêtons » demande un motif ; la visite n’est pas reprise. Écrivez pourquoi dans « Ce qui a été fait ».',
  'visit.unknownItem':
    '« {tab} », ligne {row} : « {text} » n’est pas une ligne de suivi. Choisissez-en une, par exemple P012-O03.',
  'visit.noLevel':
    '« {tab} », ligne {row} : la visite n’a qu’une date, elle n’est pas reprise. Remplissez « Niveau vu », ou « Ce qui a été fait ».',
  'observation.toBeDecided':
    '{name}, {objective} : deux observations du {date} diffèrent. La plus basse compte, jusqu’à ce que quelqu’un choisisse.',
  'followUp.nothingToDo': 'Rien à faire : le suivi est à jour.',
  'followUp.noClosedRound':
    'Rien à suivre pour l’instant : aucune évaluation n’est close. Remplissez les fiches, puis clôturez l’évaluation.',
  'followUp.noneNotYet': 'Rien à suivre : personne n’en est à « pas encore », pour aucun objectif.',
  'followUp.rowRemoved': 'La ligne de {name} pour « {objective} » ({item}) a été supprimée. Que faut-il en faire ?',
  'followUp.sortedWithoutIds':
    '« {tab} » : {count} {count#nom se trouve|noms se trouvent} en face de l’ID d’une autre personne. L’onglet a-t-il été trié sans sa colonne ID ?',
  'followUp.tabMissing':
    'L’onglet de suivi « {tab} » ({objective}) a été supprimé. Faut-il le refaire, ou laisser cet objectif de côté ?',
  'followUp.offerToHide':
    'Plus rien n’est ouvert dans « {tab} ». Vous pouvez masquer cet onglet ; rien de ce qu’il contient n’est perdu.',
}
