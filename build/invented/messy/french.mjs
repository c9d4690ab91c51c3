import { full, tab } from './cells.mjs'
import { frenchQuestions } from './french-questions.mjs'
import { scoresOfTwenty } from './french-scores.mjs'
import { goRound, inventPeople } from './people.mjs'

/** French sheets as teams send them. */
export function frenchSheets() {
  return [twoRowHeader(), sections(), apart(), formAnswers(), scoresOfTwenty(), ...frenchQuestions()]
}

/** Titles, a date, an empty first column, modules over two rows, totals, a legend, two signatures side by side. */
function twoRowHeader() {
  const people = inventPeople('fr', 9)
  const marks = ['A', 'ECA', 'NA', 'A', 'abs', 'NA (malade)', 'A']
  const objectives = [
    ['Les sols', 'Composter'],
    ['Les sols', 'Pailler'],
    ['La gestion', 'Tenir un cahier'],
    ['La gestion', 'Fixer un prix'],
  ]
  const rows = [
    ['', 'Union des groupements de Bara'],
    ['', 'Formation du 2 au 13 février 2026'],
    ['', 'N°', 'Nom et prénom(s)', 'Groupement', 'Les sols', '', 'La gestion', ''],
    ['', '', '', '', ...objectives.map(([, title]) => title)],
    ...people.map((person, row) => [
      '',
      row + 1,
      full(person),
      ['Jappo', 'jappo ', 'Takku  Liggey', 'Takku Liggey'][row % 4],
      ...objectives.map((_, column) => goRound(marks, row, column)),
    ]),
    [],
    ['', 'Total acquis', '', '', 3, 4, 2, 4],
    ['', 'A = acquis, ECA = en cours d’acquisition, NA = non acquis'],
    [],
    ['', 'Signature du formateur', '', '', 'Signature de la présidente'],
  ]
  return {
    file: 'fr-entetes-sur-deux-lignes.xlsx',
    tabs: [
      tab('Liste 2026', rows, {
        merges: [
          { startRow: 0, startCol: 1, endRow: 0, endCol: 7 },
          { startRow: 2, startCol: 4, endRow: 2, endCol: 5 },
          { startRow: 2, startCol: 6, endRow: 2, endCol: 7 },
        ],
      }),
    ],
    reading: {
      title: 'Union des groupements de Bara',
      names: people.map(full),
      groups: ['Jappo', 'Takku Liggey'],
      objectives,
      speaksOf: 'acquired',
      marks: { A: 'applied', ECA: 'partly', NA: 'notYet', abs: 'notObserved' },
      leftOut: { 15: 'total', 16: 'legend', 18: 'legend' },
      questions: [],
    },
  }
}

/** The group stands in a row of its own; lines are numbered ahead of the people. */
function sections() {
  const people = inventPeople('fr', 8, 20)
  const line = (person, row) => [
    row + 1,
    full(person),
    person.place,
    ...[0, 1].map((c) => goRound(['oui', 'non', 'en partie', 'Oui'], row, c)),
  ]
  const rows = [
    ['SUIVI APRES FORMATION'],
    [],
    ['N°', 'Nom', 'Village', 'Fait du compost', 'Paille ses planches'],
    ['Groupement Jappo'],
    ...people.slice(0, 4).map(line),
    [5],
    [6],
    ['Groupement Bokk Jom'],
    ...people.slice(4).map((person, row) => line(person, row + 6)),
    [11],
    [12],
  ]
  return {
    file: 'fr-groupes-en-rubriques.xlsx',
    tabs: [tab('Feuille 1', rows)],
    reading: {
      title: 'SUIVI APRES FORMATION',
      names: people.map(full),
      groups: ['Jappo', 'Bokk Jom'],
      objectives: [
        ['', 'Fait du compost'],
        ['', 'Paille ses planches'],
      ],
      speaksOf: 'practice',
      marks: { oui: 'applied', 'en partie': 'partly', non: 'notYet' },
      leftOut: { 4: 'section', 11: 'section' },
      questions: [],
    },
  }
}

/** First and last names apart, phones with their zeros, "NA" among yes and no; written by an old program. */
function apart() {
  const people = inventPeople('fr', 10, 40)
  const rows = [
    [
      'Nom',
      'Prénom',
      'Sexe',
      'Tél.',
      'Association partenaire',
      'Composter à la maison',
      'Épargner chaque semaine',
      'Observations',
    ],
    ...people.map((person, row) => [
      person.last,
      person.first,
      row % 3 === 0 ? 'H' : 'F',
      row % 4 === 3 ? '' : row % 2 === 0 ? `07700901${row}0` : `+2217709${row}11`,
      ['Union de Bara', 'UNION DE BARA', 'Union de Bara '][row % 3],
      goRound(['oui', 'non', 'NA', 'oui', 'en partie'], row, 0),
      goRound(['oui', 'non', 'NA', 'oui', 'en partie'], row, 1),
      row === 2 ? 'à revoir; habite loin' : '',
    ]),
  ]
  return {
    file: 'fr-nom-et-prenom-a-part.csv',
    rows,
    text: { separator: ';', encoding: 'latin1' },
    reading: {
      title: '',
      names: people.map(({ first, last }) => `${last} ${first}`),
      partners: ['Union de Bara'],
      phones: rows.slice(1).map((row) => row[3]),
      objectives: [
        ['', 'Composter à la maison'],
        ['', 'Épargner chaque semaine'],
      ],
      speaksOf: 'practice',
      marks: { oui: 'applied', 'en partie': 'partly', non: 'notYet' },
      leftOut: {},
      questions: ['setup.whatMarksMean:NA'],
      map: { marks: 'practice', answers: { 'setup.whatMarksMean:NA': 'notRelevant' } },
    },
  }
}

/** What a form collected: a time stamp, questions as headers, an answer over two lines. */
function formAnswers() {
  const people = inventPeople('fr', 7, 60)
  const rows = [
    [
      'Horodateur',
      'Adresse e-mail',
      'Quel est votre nom ?',
      'De quel groupement êtes-vous membre ?',
      'Qu’appliquez-vous chez vous ? [Composter]',
      'Qu’appliquez-vous chez vous ? [Vendre en groupe]',
      'Avez-vous autre chose à dire ?',
    ],
    ...people.map((person, row) => [
      `1${row}/02/2026 09:1${row}:05`,
      `personne${row}@exemple.test`,
      full(person),
      ['Jappo', 'Takku'][row % 2],
      goRound(['Oui', 'Non', 'Pas encore', 'En partie'], row, 0),
      goRound(['Oui', 'Non', 'Pas encore', 'En partie'], row, 1),
      row === 1 ? 'Le tas est petit,\nmais il est "chaud".' : '',
    ]),
  ]
  return {
    file: 'fr-reponses-au-formulaire.csv',
    rows,
    text: { separator: ',', mark: true, lineEnd: '\n' },
    reading: {
      title: '',
      names: people.map(full),
      groups: ['Jappo', 'Takku'],
      objectives: [
        ['', 'Composter'],
        ['', 'Vendre en groupe'],
      ],
      speaksOf: 'practice',
      marks: { Oui: 'applied', 'En partie': 'partly', Non: 'notYet', 'Pas encore': 'notYet' },
      leftOut: {},
      questions: [],
    },
  }
}
