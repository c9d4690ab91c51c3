import type { Locale } from '../locale'

const level: Locale['words']['level'] = {
  applied: 'Aplicado',
  partly: 'En parte',
  notYet: 'Todavía no',
  notObserved: 'No observado',
  notRelevant: 'Ya no corresponde',
}

/** Words of the lists in Spanish. */
export const words: Locale['words'] = {
  level,
  visitLevel: { ...level, notMet: 'No estaba', weStop: 'Lo dejamos' },
  wayKnown: {
    seenInPlace: 'Visto en el lugar',
    seenProduct: 'Visto en un producto o una foto',
    toldByPerson: 'Dicho por la persona',
    toldByOther: 'Dicho por otra persona',
  },
  obstacle: {
    notUnderstood: 'No se entendió',
    notConvinced: 'Falta convencimiento o seguridad',
    tooTheoretical: 'Formación muy teórica o poco adaptada',
    noJobAid: 'Sin ayuda memoria',
    money: 'Dinero',
    tools: 'Herramientas, insumos, tierra o local',
    family: 'Familia, grupo o poder de decisión',
    noMarket: 'Sin mercado, o sin ayuda cerca',
    season: 'Fuera de temporada, o aún sin ocasión',
    other: 'Otro',
  },
  modality: {
    visit: 'Visita personal',
    demonstration: 'Acompañamiento con demostración',
    exchange: 'Visita de intercambio',
    peer: 'Apoyo entre pares',
    group: 'Sesión de grupo',
    refresher: 'Sesión de repaso',
    phone: 'Llamada o mensaje',
    means: 'Contacto con medios',
    jobAid: 'Ayuda memoria',
  },
  material: {
    observationSheet: 'Hoja de observación',
    jobAid: 'Ayuda memoria',
    demonstrationPlot: 'Lugar de demostración',
    video: 'Vídeo',
  },
  responsible: {},
  partner: {},
  objectiveKind: { knowledge: 'Conocimiento', knowHow: 'Saber hacer', practice: 'Puesta en práctica' },
  state: {
    open: 'Nada previsto',
    planned: 'Previsto',
    visited: 'Visita hecha',
    applied: 'Aplicado',
    notRelevant: 'Ya no corresponde',
    givenUp: 'Se dejó',
    withdrawn: 'Retirado',
  },
}

/** Names of the lists in Spanish, as the Lists tab shows them. */
export const listNames: Locale['listNames'] = {
  level: 'Niveles',
  visitLevel: 'Niveles en una visita',
  wayKnown: 'Cómo se sabe',
  obstacle: 'Obstáculos',
  modality: 'Modalidades',
  material: 'Materiales de apoyo',
  responsible: 'Personas responsables',
  partner: 'Asociaciones contraparte',
  objectiveKind: 'Tipos de objetivo',
  state: 'Estados',
}
