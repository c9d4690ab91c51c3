import { full, tab } from './cells.mjs'
import { goRound, inventPeople } from './people.mjs'

/** French sheets that are not one list of people with their marks: another tab, two trainings, two cohorts, a row per observation. */
export function frenchQuestions() {
  return [objectivesElsewhere(), twoTrainings(), twoCohorts(), longList()]
}

/** Codes above the marks; what they stand for is in another tab. */
function objectivesElsewhere() {
  const people = inventPeople('fr', 6, 80)
  const rows = [
    ['Noms', 'Village', 'O1', 'O2', 'O3'],
    ...people.map((person, row) => [
      full(person),
      person.place,
      ...[0, 1, 2].map((column) => goRound(['✓', '✗', '✓', ''], row, column)),
    ]),
    ['TOTAL', '', 3, 3, 3],
  ]
  const list = [
    ['Objectifs de la formation'],
    [],
    ['Module', 'N°', 'Objectif'],
    ['Accueil', 'O1', 'Recevoir un visiteur'],
    ['', 'O2', 'Tenir un registre'],
    ['Cuisine', 'O3', 'Garder la chaîne du froid'],
  ]
  return {
    file: 'fr-objectifs-dans-un-autre-onglet.xlsx',
    tabs: [tab('Objectifs', list), tab('Participants', rows)],
    reading: {
      tab: 'Participants',
      title: '',
      names: people.map(full),
      objectives: [
        ['Accueil', 'Recevoir un visiteur'],
        ['Accueil', 'Tenir un registre'],
        ['Cuisine', 'Garder la chaîne du froid'],
      ],
      speaksOf: 'practice',
      marks: { '✓': 'applied', '✗': 'notYet' },
      leftOut: { 8: 'total' },
      questions: [],
    },
  }
}

/** Two trainings of the same people: which one is asked. */
function twoTrainings() {
  const people = inventPeople('fr', 6, 100)
  const rows = (objectives, marks) => [
    ['Nom complet', 'Atelier', ...objectives],
    ...people.map((person, row) => [
      full(person),
      ['Nord', 'Sud'][row % 2],
      ...objectives.map((_, column) => goRound(marks, row, column)),
    ]),
  ]
  return {
    file: 'fr-deux-formations.xlsx',
    tabs: [
      tab(
        'Couture',
        rows(['Couper un patron', 'Monter une manche'], ['acquis', 'non acquis', 'en cours d’acquisition']),
      ),
      tab('Gestion', rows(['Tenir une caisse', 'Calculer un prix'], ['acquis', 'non acquis', 'absent'])),
    ],
    reading: {
      tab: 'Gestion',
      title: '',
      names: people.map(full),
      groups: ['Nord', 'Sud'],
      objectives: [
        ['', 'Tenir une caisse'],
        ['', 'Calculer un prix'],
      ],
      speaksOf: 'acquired',
      marks: { acquis: 'applied', 'non acquis': 'notYet', absent: 'notObserved' },
      leftOut: {},
      questions: ['setup.whichTab'],
      map: { tab: 'Gestion', marks: 'acquired' },
    },
  }
}

/** Two cohorts, one below the other: which one is asked. */
function twoCohorts() {
  const [before, now] = [inventPeople('fr', 5, 120), inventPeople('fr', 6, 130)]
  const part = (title, people) => [
    [title],
    ['Nom', 'Village', 'Greffer', 'Tailler'],
    ...people.map((person, row) => [
      full(person),
      person.place,
      ...[0, 1].map((column) => goRound(['oui', 'non', 'en partie'], row, column)),
    ]),
    [],
  ]
  return {
    file: 'fr-deux-promotions.xlsx',
    tabs: [tab('Vergers', [...part('Promotion 2025', before), ...part('Promotion 2026', now)])],
    reading: {
      title: 'Promotion 2026',
      names: now.map(full),
      objectives: [
        ['', 'Greffer'],
        ['', 'Tailler'],
      ],
      speaksOf: 'practice',
      marks: { oui: 'applied', 'en partie': 'partly', non: 'notYet' },
      leftOut: {},
      questions: ['setup.twoLists:Vergers'],
      map: { marks: 'practice', corrections: { headerRow: 9 } },
    },
  }
}

/** One row per person and objective, with its module, and days typed in three ways. */
function longList() {
  const people = inventPeople('fr', 3, 150)
  const days = ['12/01/2026', '2026-03-02', '5 avril 2026']
  const rows = [
    ['Date', 'Nom', 'Groupe', 'Module', 'Objectif', 'Niveau observé'],
    ...days.flatMap((day, visit) =>
      people.flatMap((person, row) =>
        ['Composter', 'Pailler'].map((objective, column) => [
          day,
          full(person),
          'Jappo',
          column === 0 ? ['Les sols', 'les sols', ''][visit] : 'La gestion de l’eau',
          objective,
          ['non', 'en partie', 'oui'][Math.max(0, visit - ((row + column) % 2))],
        ]),
      ),
    ),
  ]
  return {
    file: 'fr-une-ligne-par-observation.csv',
    rows,
    text: { separator: ';', mark: true },
    reading: {
      title: '',
      names: people.map(full),
      groups: ['Jappo'],
      objectives: [
        ['Les sols', 'Composter'],
        ['La gestion de l’eau', 'Pailler'],
      ],
      speaksOf: 'practice',
      marks: { oui: 'applied', 'en partie': 'partly' },
      leftOut: {},
      questions: [],
    },
  }
}
