import type { ObjectiveWords } from '../../model/objective-advice'
import { splitWords } from '../split-words'

/** How objectives are worded in Spanish, for advice on them. */
export const objectiveWords: ObjectiveWords = {
  joins: splitWords('y | e | o | u | luego | después | y luego | y/o'),
  verbs: [],
  verbEndings: splitWords(`
    ar | er | ir | arlo | arla | arlos | arlas | erlo | erla | erlos | erlas | irlo | irla | irlos | irlas | arse
    | erse | irse
  `),
  notVerbs: splitWords(`
    hogar | lugar | azúcar | taller | talleres | mujer | bar | mar | ayer | alquiler | dólar | par | pilar |
    ejemplar | familiar | escolar | militar | similar | circular | popular | particular | regular | solar | lunar
    | polar | titular | manjar | altar | collar | pajar | palmar | telar | olivar | celular | auxiliar | poder |
    deber | placer | porvenir | elixir | mercader | líder | carácter | cáncer | estándar | bienestar | preescolar
    | perla | perlas | charla | charlas | hogares | cualquier | primer | tercer | anterior | pesar | azar |
    paladar | ajuar
  `),
  nounOrVerb: [],
  determiners: [],
  beforeVerbs: splitWords('a | de | se | no | bien | también | volver a'),
  leads: splitWords(`
    ser capaz de | ser capaces de | poder | capaz de | estar en condiciones de | la persona participante | el
    participante | la participante | lograr
  `),
  unseen: splitWords(`
    saber | comprender | conocer | entender | ser consciente | ser conscientes | tomar conciencia | tener
    conciencia | conocimiento | conocimientos | comprensión | aprender | concienciar | estar sensibilizado |
    sensibilizarse
  `),
  articles: splitWords('el | la | los | las | un | una | de | del'),
  numbers: {
    atLeast: splitWords('al menos | por lo menos | como mínimo | mínimo'),
    orMore: splitWords('o más | y más | como mínimo'),
    moreThan: splitWords('más de'),
    lessThan: splitWords('menos de'),
    atMost: splitWords('como máximo | hasta | máximo | no más de'),
    to: splitWords('a | o | y'),
  },
  doing: [],
}
