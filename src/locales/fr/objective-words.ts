import type { ObjectiveWords } from '../../model/objective-advice'
import { splitWords } from '../split-words'

/** How objectives are worded in French, for advice on them. */
export const objectiveWords: ObjectiveWords = {
  joins: splitWords('et | puis | ou | et/ou | et puis | ensuite'),
  verbs: splitWords(`
    faire | vendre | rendre | mettre | prendre | suivre | lire | écrire | construire | produire | réduire |
    conduire | attendre | répandre | étendre | battre | moudre | cuire | remettre | transmettre | entreprendre |
    inscrire | décrire | prévoir | recevoir | traire | tondre | coudre
  `),
  verbEndings: splitWords('er | ir'),
  notVerbs: splitWords(`
    fumier | panier | cahier | atelier | verger | papier | hiver | fer | mer | ver | cher | premier | dernier |
    entier | quartier | métier | terrier | grenier | poulailler | clapier | rucher | bananier | palmier | manguier
    | citronnier | colatier | cacaoyer | caféier | dossier | chantier | sentier | fichier | calendrier | escalier
    | foyer | loyer | danger | étranger | berger | boulanger | jardinier | menuisier | infirmier | ouvrier |
    meunier | collier | pilier | évier | soulier | hier | régulier | particulier | familier | courrier | tablier |
    gravier | mobilier | avenir | plaisir | loisir | désir | souvenir | élixir | soupir | saphir | cuir | vivrier
    | fruitier | maraîcher | laitier | financier | immobilier | potager | ménager | léger | lever | goûter | dîner
    | déjeuner
  `),
  nounOrVerb: [],
  determiners: [],
  beforeVerbs: splitWords(`
    se | s' | le | la | les | l' | en | y | à | de | d' | bien | ne | pas | les faire | mieux | lui | leur
  `),
  leads: splitWords(`
    être capable de | être capable d' | être en mesure de | être en mesure d' | être apte à | le participant | la
    participante | pouvoir | capable de | capable d' | arriver à | parvenir à | être à même de
  `),
  unseen: splitWords(`
    savoir | comprendre | connaître | prendre conscience | être conscient | être consciente | être sensibilisé |
    être sensibilisée | sensibilisation à | connaissance | connaissances | compréhension | maîtriser les notions |
    apprendre | avoir conscience
  `),
  articles: splitWords(`le | la | les | l' | du | de | des | un | une | d'`),
  numbers: {
    atLeast: splitWords('au moins | au minimum | minimum'),
    orMore: splitWords('ou plus | et plus | au moins | minimum'),
    moreThan: splitWords(`plus de | plus d' | plus que`),
    lessThan: splitWords(`moins de | moins d'`),
    atMost: splitWords(`au plus | jusqu'à | maximum | au maximum | pas plus de`),
    to: splitWords('à | ou | et'),
  },
  doing: [],
}
