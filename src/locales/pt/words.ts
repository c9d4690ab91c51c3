import type { Locale } from '../locale'

const level: Locale['words']['level'] = {
  applied: 'Aplicado',
  partly: 'Em parte',
  notYet: 'Ainda não',
  notObserved: 'Não observado',
  notRelevant: 'Não se aplica mais',
}

/** Words of the lists in Portuguese. */
export const words: Locale['words'] = {
  level,
  visitLevel: { ...level, notMet: 'Não estava', weStop: 'Vamos parar' },
  wayKnown: {
    seenInPlace: 'Visto no local',
    seenProduct: 'Visto em produto ou foto',
    toldByPerson: 'Dito pela pessoa',
    toldByOther: 'Dito por outra pessoa',
  },
  obstacle: {
    notUnderstood: 'Não entendeu',
    notConvinced: 'Falta convicção ou segurança',
    tooTheoretical: 'Formação muito teórica ou pouco adaptada',
    noJobAid: 'Sem lembrete de apoio',
    money: 'Dinheiro',
    tools: 'Ferramentas, insumos, terra ou local',
    family: 'Família, grupo ou poder de decisão',
    noMarket: 'Sem mercado, ou sem ajuda por perto',
    season: 'Fora da época, ou ainda sem ocasião',
    other: 'Outro',
  },
  modality: {
    visit: 'Visita individual',
    demonstration: 'Acompanhamento com demonstração',
    exchange: 'Visita de intercâmbio',
    peer: 'Apoio entre pares',
    group: 'Encontro de grupo',
    refresher: 'Encontro de revisão',
    phone: 'Ligação ou mensagem',
    means: 'Ligação com meios e serviços',
    jobAid: 'Lembrete de apoio',
  },
  material: {
    observationSheet: 'Folha de observação',
    jobAid: 'Lembrete de apoio',
    demonstrationPlot: 'Local de demonstração',
    video: 'Filme',
  },
  responsible: {},
  partner: {},
  objectiveKind: { knowledge: 'Conhecimento', knowHow: 'Saber fazer', practice: 'Prática' },
  state: {
    open: 'Nada previsto',
    planned: 'Previsto',
    visited: 'Visita feita',
    applied: 'Aplicado',
    notRelevant: 'Não se aplica mais',
    givenUp: 'Abandonado',
    withdrawn: 'Retirado',
  },
}

/** Names of the lists in Portuguese, as the Lists tab shows them. */
export const listNames: Locale['listNames'] = {
  level: 'Níveis',
  visitLevel: 'Níveis em uma visita',
  wayKnown: 'Como se sabe',
  obstacle: 'Dificuldades',
  modality: 'Modalidades',
  material: 'Materiais de apoio',
  responsible: 'Pessoas responsáveis',
  partner: 'Associações parceiras',
  objectiveKind: 'Tipos de objetivo',
  state: 'Estados',
}
