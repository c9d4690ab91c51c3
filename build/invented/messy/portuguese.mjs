import { goRound, inventPeople } from './people.mjs'

/** Portuguese sheets as teams send them. */
export function portugueseSheets() {
  return [tabs(), onesAndZeros()]
}

/** Separated by tabs, with blank rows in the middle and headers repeated on the second printed page. */
function tabs() {
  const people = inventPeople('pt', 9)
  const headers = ['Nome', 'Sobrenome', 'Município', 'Faz adubo', 'Guarda sementes', 'Obs', 'Obs']
  const line = (person, row) => [
    person.first,
    person.last,
    person.place,
    ...[0, 1].map((column) => goRound(['sim', 'não', 'parcial', 'Sim', 'não (doente)'], row, column)),
    row === 3 ? 'mudou-se' : '',
    '',
  ]
  const rows = [
    ['Turma de 2026'],
    headers,
    ...people.slice(0, 5).map(line),
    [],
    headers,
    ...people.slice(5).map((person, row) => line(person, row + 5)),
    [],
    ['Legenda: sim = faz em casa; não = ainda não faz'],
  ]
  return {
    file: 'pt-separado-por-tabulacoes.tsv',
    rows,
    text: { separator: '\t' },
    reading: {
      title: 'Turma de 2026',
      names: people.map(({ first, last }) => `${first} ${last}`),
      objectives: [
        ['', 'Faz adubo'],
        ['', 'Guarda sementes'],
      ],
      speaksOf: 'practice',
      marks: { sim: 'applied', parcial: 'partly', não: 'notYet' },
      leftOut: { 9: 'repeatedHeader', 15: 'legend' },
      questions: [],
    },
  }
}

/** 1 and 0 below a row of modules, the names after the group, and two columns of the same name. */
function onesAndZeros() {
  const people = inventPeople('pt', 8, 20)
  const rows = [
    ['Cooperativa Boa Água', '', '', '', '', '', 'Data: 03/02/2026'],
    ['', '', '', 'Horta', '', 'Venda', ''],
    ['Grupo', 'Nome completo', 'Telefone', 'Planejar', 'Fazer', 'Planejar', 'Fazer'],
    ...people.map((person, row) => [
      ['Ensemble da Barra', 'Mulheres da Serra'][row % 2],
      `${person.first} ${person.last}`,
      row === 0 ? '088 9 1234 5678' : 88912340000 + row,
      ...[0, 1, 2, 3].map((column) => goRound([1, 0, 1], row, column)),
    ]),
    ['TOTAL', '', '', 5, 5, 5, 5],
  ]
  return {
    file: 'pt-um-e-zero.xlsx',
    tabs: [{ name: 'Lista', rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))) }],
    reading: {
      title: 'Cooperativa Boa Água',
      names: people.map(({ first, last }) => `${first} ${last}`),
      groups: ['Ensemble da Barra', 'Mulheres da Serra'],
      objectives: [
        ['Horta', 'Planejar'],
        ['Horta', 'Fazer'],
        ['Venda', 'Planejar'],
        ['Venda', 'Fazer'],
      ],
      speaksOf: 'practice',
      marks: { 1: 'applied', 0: 'notYet' },
      leftOut: { 12: 'total' },
      questions: [],
    },
  }
}
