import type { ObjectiveWords } from '../../model/objective-advice'
import { splitWords } from '../split-words'

/** How objectives are worded in English, for advice on them. */
export const objectiveWords: ObjectiveWords = {
  joins: splitWords('and | then | or | and then'),
  verbs: splitWords(`
    make | keep | sell | sow | write | apply | prepare | choose | teach | build | dig | spread | hold | run |
    organise | organize | calculate | measure | weigh | sew | buy | lead | explain | show | clean | wash | dry |
    negotiate | save | pay | invite | install | maintain | protect | produce | read | draw | send | give | take |
    bring | put | follow | carry | collect | select | separate | transform | share | reduce | increase | replace |
    repair | feed | fill | begin | start | set | create | train | describe | identify | manage | grow | graft |
    prune | transplant
  `),
  verbEndings: [],
  doing: splitWords('ing'),
  notVerbs: [],
  nounOrVerb: splitWords(`
    sort | store | mulch | compost | plant | water | record | plan | weed | harvest | use | cut | milk | check |
    note | count | label | turn | thin | rake | stake | price | book | list | report | test | order | trade |
    market | cook | sign | visit | copy | help | work | call | cover | shade | rest | stock | pack | mix | brand |
    budget | group | name | stack | tie | trap | treat | display | plough | hoe | care
  `),
  determiners: splitWords(`
    the | a | an | their | your | his | her | its | it | them | each | every | this | these | all | our | one
  `),
  beforeVerbs: splitWords('to | also | properly | regularly | correctly'),
  leads: splitWords(`
    be able to | is able to | are able to | being able to | participants | each participant | to | can | knows how
    to | know how to
  `),
  unseen: splitWords(`
    know | knows | knowing | understand | understands | understanding | be aware | being aware | aware of |
    awareness of | learn | knowledge of | be familiar | become aware
  `),
  articles: splitWords('the | a | an | of'),
  numbers: {
    atLeast: splitWords('at least | minimum | min.'),
    orMore: splitWords('or more | and more | or over'),
    moreThan: splitWords('more than | over'),
    lessThan: splitWords('less than | fewer than | under'),
    atMost: splitWords('at most | up to | no more than | maximum'),
    to: splitWords('to | and | or'),
  },
}
