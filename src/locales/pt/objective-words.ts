import type { ObjectiveWords } from '../../model/objective-advice'
import { splitWords } from '../split-words'

/** How objectives are worded in Portuguese, for advice on them. */
export const objectiveWords: ObjectiveWords = {
  joins: splitWords('e | ou | depois | e depois | e/ou'),
  verbs: splitWords('pôr | compor | repor | propor'),
  verbEndings: splitWords('ar | er | ir'),
  notVerbs: splitWords(`
    lar | lugar | açúcar | mulher | talher | bar | mar | ar | luar | pomar | par | qualquer | celular | familiar |
    escolar | similar | popular | particular | regular | solar | titular | auxiliar | circular | militar | altar |
    colar | exemplar | prazer | dever | poder | líder | caráter | câncer | paladar | preescolar | bem-estar |
    alguidar | jantar | tear | polegar | pilar | dólar | elixir | azar | pesar | freezer
  `),
  nounOrVerb: [],
  determiners: [],
  beforeVerbs: splitWords('a | se | o | os | as | não | bem | também'),
  leads: splitWords(`
    ser capaz de | ser capazes de | poder | capaz de | conseguir | estar em condições de | o participante | a
    participante
  `),
  unseen: splitWords(`
    saber | compreender | conhecer | entender | ter consciência | tomar consciência | ser consciente | estar
    consciente | estar ciente | conhecimento | conhecimentos | compreensão | aprender | conscientizar-se | estar
    sensibilizado | entendimento
  `),
  articles: splitWords('o | a | os | as | um | uma | de | do | da | dos | das'),
  numbers: {
    atLeast: splitWords('pelo menos | ao menos | no mínimo | mínimo'),
    orMore: splitWords('ou mais | e mais | no mínimo'),
    moreThan: splitWords('mais de'),
    lessThan: splitWords('menos de'),
    atMost: splitWords('no máximo | até | máximo | não mais de'),
    to: splitWords('a | ou | e'),
  },
  doing: [],
}
