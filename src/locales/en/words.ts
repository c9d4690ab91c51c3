import type { Locale } from '../locale'

const level: Locale['words']['level'] = {
  applied: 'Applied',
  partly: 'Partly applied',
  notYet: 'Not yet applied',
  notObserved: 'Not observed',
  notRelevant: 'No longer relevant',
}

/** Words of the lists in English. */
export const words: Locale['words'] = {
  level,
  visitLevel: { ...level, notMet: 'Not met', weStop: 'We stop' },
  wayKnown: {
    seenInPlace: 'Seen in the place',
    seenProduct: 'Product or photo seen',
    toldByPerson: 'Told by the person',
    toldByOther: 'Told by another',
  },
  obstacle: {
    notUnderstood: 'Not understood',
    notConvinced: 'Not convinced, or not able alone',
    tooTheoretical: 'Training too theoretical, or not adapted',
    noJobAid: 'No job aid',
    money: 'Money',
    tools: 'Tools, inputs, land or premises',
    family: 'Family, group or decision power',
    noMarket: 'No market, or no help nearby',
    season: 'Out of season, or no occasion yet',
    other: 'Other',
  },
  modality: {
    visit: 'Individual visit',
    demonstration: 'Coaching with demonstration',
    exchange: 'Exchange visit',
    peer: 'Peer support',
    group: 'Group session',
    refresher: 'Refresher',
    phone: 'Phone call or message',
    means: 'Link to means',
    jobAid: 'Job aid',
  },
  material: {
    observationSheet: 'Observation sheet',
    jobAid: 'Job aid',
    demonstrationPlot: 'Place for demonstrations',
    video: 'Video',
  },
  responsible: {},
  partner: {},
  objectiveKind: { knowledge: 'Knowledge', knowHow: 'Know-how', practice: 'Practice' },
  state: {
    open: 'Nothing planned',
    planned: 'Planned',
    visited: 'Visited',
    applied: 'Applied',
    notRelevant: 'No longer relevant',
    givenUp: 'Given up',
    withdrawn: 'Withdrawn',
  },
}

/** Names of the lists in English, as the Lists tab shows them. */
export const listNames: Locale['listNames'] = {
  level: 'Levels',
  visitLevel: 'Levels on a visit',
  wayKnown: 'How known',
  obstacle: 'Obstacles',
  modality: 'Modalities',
  material: 'Materials',
  responsible: 'Responsible people',
  partner: 'Partners',
  objectiveKind: 'Kinds of objective',
  state: 'States',
}
