import { full } from './cells.mjs'
import { goRound, inventPeople } from './people.mjs'

/** English sheets as teams send them. */
export function englishSheets() {
  return [satisfactory(), formResponses(), twiceLooked()]
}

/** S / I / N, a count at the foot, people's first names in a column called "Name". */
function satisfactory() {
  const people = inventPeople('en', 9)
  const rows = [
    ['S/N', 'Name', 'Surname', 'Village', 'Mix feed', 'Vaccinate chicks', 'Keep records'],
    ...people.map((person, row) => [
      row + 1,
      person.first,
      person.last,
      person.place,
      ...[0, 1, 2].map((column) => goRound(['S', 'I', 'N', 'S', ''], row, column)),
    ]),
    [],
    ['Key: S = satisfactory, I = improving, N = needs improvement'],
    ['Prepared by', 'G. Auma'],
  ]
  return {
    file: 'en-satisfactory.csv',
    rows,
    text: { separator: ',', mark: true },
    reading: {
      title: '',
      names: people.map(full),
      objectives: [
        ['', 'Mix feed'],
        ['', 'Vaccinate chicks'],
        ['', 'Keep records'],
      ],
      speaksOf: 'acquired',
      marks: { S: 'applied', I: 'partly', N: 'notYet' },
      leftOut: { 12: 'legend', 13: 'legend' },
      questions: [],
    },
  }
}

/** A form's responses, with a mark nobody has said the meaning of. */
function formResponses() {
  const people = inventPeople('en', 8, 20)
  const rows = [
    [
      'Timestamp',
      'Your full name',
      'Which group do you belong to?',
      'Do you make compost at home?',
      'Do you save each week?',
    ],
    ...people.map((person, row) => [
      `2026/03/0${row + 1} 8:0${row}:00 am`,
      full(person),
      ['Upendo', 'Tumaini'][row % 2],
      goRound(['Yes', 'No', 'Sometimes', 'Not yet'], row, 0),
      goRound(['Yes', 'No', 'Sometimes', 'Not yet'], row, 1),
    ]),
  ]
  return {
    file: 'en-form-responses.csv',
    rows,
    text: { separator: ',' },
    reading: {
      title: '',
      names: people.map(full),
      groups: ['Upendo', 'Tumaini'],
      objectives: [
        ['', 'Do you make compost at home?'],
        ['', 'Do you save each week?'],
      ],
      speaksOf: 'practice',
      marks: { Yes: 'applied', No: 'notYet', 'Not yet': 'notYet' },
      leftOut: {},
      questions: ['setup.whatMarksMean:Sometimes'],
      map: { marks: 'practice', answers: { 'setup.whatMarksMean:Sometimes': 'partly' } },
    },
  }
}

/** What was known at the end of the training, and what is done three months later, side by side. */
function twiceLooked() {
  const people = inventPeople('en', 6, 40)
  const rows = [
    ['Farmer', 'Ward', 'End of training', '', 'After 3 months', ''],
    ['', '', 'Mulching', 'Terracing', 'Mulching', 'Terracing'],
    ...people.map((person, row) => [
      full(person),
      person.place,
      ...[0, 1].map((column) => goRound(['competent', 'not yet competent'], row, column)),
      ...[0, 1].map((column) => goRound(['yes', 'no', 'partly'], row, column)),
    ]),
  ]
  return {
    file: 'en-end-and-three-months-later.xlsx',
    tabs: [{ name: 'Cohort', rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))) }],
    reading: {
      title: '',
      names: people.map(full),
      objectives: [
        ['', 'Mulching'],
        ['', 'Terracing'],
      ],
      speaksOf: 'practice',
      marks: {
        yes: 'applied',
        partly: 'partly',
        no: 'notYet',
        competent: 'applied',
        'not yet competent': 'notYet',
      },
      leftOut: {},
      questions: [],
    },
  }
}
