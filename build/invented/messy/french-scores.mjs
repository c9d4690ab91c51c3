import { full } from './cells.mjs'
import { goRound, inventPeople } from './people.mjs'

/** Scores up to 20 as a centre writes them: commas, a point, a remark, a column of means that is no objective, and a row of them. */
export function scoresOfTwenty() {
  const people = inventPeople('fr', 11, 20)
  const scores = ['12,5', '9,75', '17', '14', 'abs', '6,5', '8,5 (retard)', '12.5', '19', '10', '3,25', '15,5', '11']
  const objectives = ['Couper le cuir', 'Coudre à la main', 'Calculer un prix']
  const rows = [
    ['CENTRE DES MÉTIERS DE BARA'],
    ['Notes de fin de formation (sur 20), le 13/02/2026'],
    [],
    ['N°', 'Nom et prénoms', 'Atelier', 'Âge', 'Enfants', ...objectives, 'Moyenne'],
    ...people.map((person, row) => [
      row + 1,
      full(person),
      ['Nord', 'Sud'][row % 2],
      19 + ((row * 7) % 23),
      (row * 3) % 5,
      ...objectives.map((_, column) => goRound(scores, row, column)),
      `${9 + (row % 5)},${25 * (row % 4)}`.replace(/,0$/, ''),
    ]),
    ['', 'Moyenne', '', '', '', '12,35', '11,8', '10,9', '11,68'],
    [],
    ['', 'Le formateur', '', '', '', 'Visa'],
  ]
  return {
    file: 'fr-notes-sur-20.csv',
    rows,
    text: { separator: ';', encoding: 'latin1' },
    reading: {
      title: 'CENTRE DES MÉTIERS DE BARA',
      names: people.map(full),
      objectives: objectives.map((title) => ['', title]),
      speaksOf: 'acquired',
      marks: {
        '12,5': 'partly',
        '9,75': 'notYet',
        17: 'applied',
        14: 'applied',
        abs: 'notObserved',
        '6,5': 'notYet',
        '8,5': 'notYet',
        19: 'applied',
        10: 'partly',
        '3,25': 'notYet',
        '15,5': 'applied',
        11: 'partly',
      },
      leftOut: { 16: 'total', 18: 'legend' },
      questions: [],
    },
  }
}
