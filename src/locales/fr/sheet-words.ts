import type { Locale } from '../locale'
import { splitWords } from '../split-words'

/** What team sheets in French call their columns and marks. */
export const sheetWords: Locale['sheetWords'] = {
  roles: {
    name: splitWords(`
      Quel est votre nom | Votre nom | Vos nom et prénom | Nom et prénom du participant | Nom et prénom de la
      participante | Prénoms et noms | Nom du participant(e) | Nom | Noms | Nom et prénom | Nom et prénoms |
      Noms et prénoms | Nom & prénom | Nom(s) et prénom(s) | Nom et prénom(s) | Prénom et nom | Prénoms et nom
      | Prénom(s) et nom | Prénoms et noms | Nom, prénom | Nom complet | Nom prénom | Prénom nom | Nom/Prénom
      | Participant | Participante | Participants | Participant(e) | Participant(e)s | Nom du participant |
      Nom des participants | Nom du bénéficiaire | Stagiaire | Stagiaires | Apprenant | Apprenante |
      Apprenant(e) | Bénéficiaire | Personne | Membre | Producteur | Productrice | Producteur/productrice |
      Artisan | Artisane | Agriculteur | Élève
    `),
    firstName: splitWords('Prénom | Prénoms | Prénom(s)'),
    lastName: splitWords('Nom de famille | Patronyme'),
    group: splitWords(`
      Groupement | Groupements | Groupe | Groupes | Nom du groupement | Nom du groupe | GIE | GPF | OP |
      Coopérative | Groupement villageois | Groupement féminin | Groupement de femmes | Section | Atelier |
      Équipe | Classe | Tontine | Caisse | Comité
    `),
    partner: splitWords(`
      Association | Associations | Association partenaire | Partenaire | Partenaires | Organisation |
      Organisation partenaire | Organisme | Structure | Structure partenaire | ONG | Fédération | Suivi par |
      Employeur | Institution | Structure d’appui
    `),
    place: splitWords(`
      Village | Villages | Localité | Lieu | Commune | Commune rurale | Quartier | Ville | Zone | Site |
      Région | Département | Arrondissement | Section communale | Habitation | Adresse | Provenance | Hameau |
      Lieu de résidence | Résidence | Cercle | Fokontany | Colline
    `),
    phone: splitWords(`
      Téléphone | Téléphones | Tél | Tél. | N° de téléphone | N° téléphone | N° tél | N° tél. | Num tél |
      Numéro de téléphone | Numéro tél | Téléphone portable | Portable | Mobile | Contact | Contacts |
      Cellulaire | Gsm | WhatsApp | Numéro WhatsApp | Tél/WhatsApp | Coordonnées
    `),
    sex: splitWords(`
      Sexe | Genre | H/F | F/H | M/F | F/M | Sexe (H/F) | Sexe (M/F) | Sexe (F/M) | Sexe (F/H)
    `),
    id: splitWords(`
      ID | N° | Nº | № | No | N | Num | Num. | Numéro | N° d’ordre | Numéro d’ordre | Ordre | Code |
      Identifiant | Matricule | Référence | Réf | Réf. | Clé | Code participant | N° participant | #
    `),
    other: splitWords(`
      Nombre d’enfants | Enfants | Enfants à charge | Personnes à charge | Taille du ménage |
      Adresse e-mail | Adresse mail | Adresse électronique | Horodateur | Obs | Obs. | Observations générales
      | Âge | Date de naissance | Année de naissance | Date | Remarque | Remarques | Observation |
      Observations | Commentaire | Commentaires | Note | Notes | Courriel | E-mail | Mail | Signature |
      Émargement | Fonction | Métier | Profession | Activité | Niveau | Niveau d’études | Situation
      matrimoniale | Année | Rang | Photo | Responsabilité
    `),
  },
  practiceMarks: {
    applied: splitWords(`
      oui | o | appliqué | appliquée | applique | fait | faite | réalisé | réalisée | pratiqué | pratiquée |
      pratique | mis en pratique | mise en pratique | en place | adopté | adoptée | vrai | ✓ | ✔ | ☑ | ✅ | √ |
      1 | x | ok
    `),
    partly: splitWords(`
      en partie | partiel | partielle | partiellement | un peu | commencé | commencée | a commencé | essayé |
      a essayé | en cours | à moitié | plus ou moins | +/- | ± | ~
    `),
    notYet: splitWords(`
      non | n | pas encore | non appliqué | non appliquée | n’applique pas | pas appliqué | pas fait |
      non fait | non réalisé | non pratiqué | jamais | rien | pas du tout | faux | ✗ | ✘ | ❌ | ✕ | ☐ | 0
    `),
    notObserved: splitWords(`
      non observé | non observée | pas observé | pas vu | non vu | non visité | pas visité | abs | abs. |
      absent | absente | absent(e) | non rencontré | personne absente | ne sait pas | nsp | inconnu | ? |
      hors saison
    `),
    notRelevant: splitWords(`
      sans objet | s.o. | s/o | non concerné | non concernée | pas concerné | pas concernée | non applicable |
      abandonné | abandonnée
    `),
  },
  acquiredMarks: {
    applied: splitWords(`
      A | acquis | acquise | maîtrisé | maîtrisée | maîtrise | validé | validée | S | satisfaisant | atteint
    `),
    partly: splitWords(`
      ECA | EC | VA | EVA | PA | en cours d’acquisition | en voie d’acquisition | partiellement acquis |
      acquis en partie | en partie acquis | à renforcer | à consolider | partiellement atteint | I
    `),
    notYet: splitWords(`
      NA | non acquis | non acquise | pas acquis | non maîtrisé | non validé | non atteint | N
    `),
    notObserved: splitWords(`
      abs | abs. | absent | absente | absent(e) | non évalué | non évaluée | NE | dispensé | dispensée
    `),
    notRelevant: splitWords('non concerné | non concernée | sans objet'),
  },
  totals: splitWords(`
    Total | Totaux | Total général | Sous-total | Sous total | Somme | Moyenne | Effectif | Effectifs |
    Pourcentage | Nombre | Ensemble | Taux | %
  `),
  legends: splitWords(`
    Lu et approuvé | Le coordinateur | La coordinatrice | Le responsable | La responsable | Le président | La
    présidente | Arrêté à | Légende | Légendes | NB | N.B. | Nota | Note | Notes | Signature | Signatures |
    Visa | Cachet | Fait à | Fait le | Établi par | Rempli par | Le formateur | La formatrice | Les formateurs
    | Source
  `),
  objectiveTitles: splitWords(`
    Objectif | Objectifs | Objectif de formation | Objectifs de formation | Objectif visé |
    Objectif pédagogique | Objectifs pédagogiques | Intitulé | Pratique | Pratiques | Compétence |
    Compétences | Changement attendu | Changements attendus | Pratique attendue | Acquis attendus |
    Résultat attendu | Acquis visé
  `),
  modules: splitWords(`
    Module | Modules | Thème | Thèmes | Thématique | Unité | Séance | Session | Chapitre | Matière | Volet
  `),
  scores: splitWords(`
    note | notes | score | scores | test | contrôle | examen | interrogation | points | résultat | sur 10 | sur 20
  `),
  counts: splitWords(`
    âge | enfants | charge | ménage | taille | visites | années | ans | mois | jours | hectares | ha | km | kg |
    distance | superficie | nombre | nb | nbre | total | moyenne | somme | animaux | vaches | chèvres | poules |
    arbres | rang | classement
  `),
  askers: splitWords('quel | quelle | quels | quelles | votre | vos | ton | ta'),
  trainingEnds: splitWords(`
    fin de formation | fin de la formation | en fin de formation | à la fin | évaluation finale | sortie de
    formation
  `),
  laterDays: splitWords(`
    mois | semaines | après | suivi | visite | visites | sur le terrain | chez eux | à la maison |
    évaluation à
  `),
  earlierDays: splitWords('avant | au départ | situation de départ | diagnostic'),
  months: splitWords(`
    janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
  `),
}
