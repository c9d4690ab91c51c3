import type { Locale } from '../locale'

const level: Locale['words']['level'] = {
  applied: 'Appliqué',
  partly: 'En partie',
  notYet: 'Pas encore',
  notObserved: 'Non observé',
  notRelevant: 'Sans objet',
}

/** Words of the lists in French. */
export const words: Locale['words'] = {
  level,
  visitLevel: { ...level, notMet: 'Personne absente', weStop: 'Nous arrêtons' },
  wayKnown: {
    seenInPlace: 'Vu sur place',
    seenProduct: 'Vu sur produit ou photo',
    toldByPerson: 'Dit par la personne',
    toldByOther: 'Dit par quelqu’un d’autre',
  },
  obstacle: {
    notUnderstood: 'Pas compris',
    notConvinced: 'Manque de conviction ou d’assurance',
    tooTheoretical: 'Formation trop théorique, ou pas adaptée',
    noJobAid: 'Pas d’aide-mémoire',
    money: 'Argent',
    tools: 'Outils, intrants, terre ou local',
    family: 'Famille, groupe ou pouvoir de décision',
    noMarket: 'Pas de débouché, ou pas d’aide à proximité',
    season: 'Hors saison, ou pas encore d’occasion',
    other: 'Autre',
  },
  modality: {
    visit: 'Visite individuelle',
    demonstration: 'Accompagnement avec démonstration',
    exchange: 'Visite d’échange',
    peer: 'Appui entre pairs',
    group: 'Séance de groupe',
    refresher: 'Séance de rappel',
    phone: 'Appel ou message',
    means: 'Mise en relation avec des moyens',
    jobAid: 'Aide-mémoire',
  },
  material: {
    observationSheet: 'Fiche d’observation',
    jobAid: 'Aide-mémoire',
    demonstrationPlot: 'Lieu de démonstration',
    video: 'Vidéo',
  },
  responsible: {},
  partner: {},
  objectiveKind: { knowledge: 'Savoir', knowHow: 'Savoir-faire', practice: 'Mise en pratique' },
  state: {
    open: 'Rien de prévu',
    planned: 'Prévu',
    visited: 'Visite faite',
    applied: 'Appliqué',
    notRelevant: 'Sans objet',
    givenUp: 'Abandonné',
    withdrawn: 'Retiré',
  },
}

/** Names of the lists in French, as the Lists tab shows them. */
export const listNames: Locale['listNames'] = {
  level: 'Niveaux',
  visitLevel: 'Niveaux lors d’une visite',
  wayKnown: 'Comment on le sait',
  obstacle: 'Freins',
  modality: 'Modalités',
  material: 'Supports',
  responsible: 'Responsables',
  partner: 'Associations partenaires',
  objectiveKind: 'Types d’objectif',
  state: 'États',
}
