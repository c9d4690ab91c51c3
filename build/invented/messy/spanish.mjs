import { goRound, inventPeople } from './people.mjs'

/** Spanish sheets as teams send them. */
export function spanishSheets() {
  return [surnamesFirst(), scores(), initials()]
}

/** Surnames before first names, groups in another case, a signature at the foot. */
function surnamesFirst() {
  const people = inventPeople('es', 9)
  const rows = [
    ['ASOCIACIÓN DE PRODUCTORES ALTO SOL'],
    ['Fecha: 14/03/2026'],
    [
      'N°',
      'Apellidos',
      'Nombres',
      'Comunidad',
      'Celular',
      'Grupo',
      'Prepara abono',
      'Lleva cuentas',
      'Riega por goteo',
    ],
    ...people.map((person, row) => [
      row + 1,
      person.last,
      person.first,
      person.place,
      900100200 + row,
      ['Las Flores', 'LAS FLORES', ' las flores', 'El Molino'][row % 4],
      ...[0, 1, 2].map((column) => goRound(['sí', 'no', 'parcial', 'si', 'no (de viaje)', 'ausente'], row, column)),
    ]),
    ['', '', '', '', '', 'Total sí', 4, 4, 2],
    [],
    ['Firma del facilitador', '', '', 'Firma de la presidenta'],
  ]
  return {
    file: 'es-apellidos-y-nombres.csv',
    rows,
    text: { separator: ';', mark: true },
    reading: {
      title: 'ASOCIACIÓN DE PRODUCTORES ALTO SOL',
      names: people.map(({ first, last }) => `${last} ${first}`),
      groups: ['Las Flores', 'El Molino'],
      phones: people.map((_, row) => String(900100200 + row)),
      objectives: [
        ['', 'Prepara abono'],
        ['', 'Lleva cuentas'],
        ['', 'Riega por goteo'],
      ],
      speaksOf: 'practice',
      marks: { sí: 'applied', parcial: 'partly', no: 'notYet', ausente: 'notObserved' },
      leftOut: { 13: 'total', 15: 'legend' },
      questions: [],
    },
  }
}

/** Scores from 0 to 4, in a sheet with a filter and groups of rows. */
function scores() {
  const people = inventPeople('es', 8, 30)
  const rows = [
    ['Nombre y apellidos', 'Taller', 'Cortar el cuero', 'Coser a mano', 'Calcular costos'],
    ...people.map((person, row) => [
      `${person.first} ${person.last}`,
      ['Norte', 'Sur'][row % 2],
      ...[0, 1, 2].map((column) => goRound([0, 1, 2, 3, 4, 3, 2], row, column)),
    ]),
    ['Promedio', null, 2.1, 2.3, 2.2],
  ]
  return {
    file: 'es-notas-de-0-a-4.xlsx',
    tabs: [
      {
        name: 'Notas',
        rows,
        autoFilter: { range: 'A1:E9' },
        rowDefs: new Map([
          [2, { outlineLevel: 1 }],
          [3, { outlineLevel: 1, hidden: true }],
        ]),
      },
    ],
    reading: {
      title: '',
      names: people.map(({ first, last }) => `${first} ${last}`),
      groups: ['Norte', 'Sur'],
      objectives: [
        ['', 'Cortar el cuero'],
        ['', 'Coser a mano'],
        ['', 'Calcular costos'],
      ],
      speaksOf: 'acquired',
      marks: { 0: 'notYet', 1: 'notYet', 2: 'partly', 3: 'applied', 4: 'applied' },
      leftOut: { 10: 'total' },
      questions: [],
    },
  }
}

/** Signs and crosses: next to ✓, what is x? */
function initials() {
  const people = inventPeople('es', 6, 50)
  const rows = [
    ['Participante', 'Comunidad', 'Poda', 'Injerta'],
    ...people.map((person, row) => [
      `${person.first} ${person.last}`,
      person.place,
      ...[0, 1].map((column) => goRound(['✓', 'x', ''], row, column)),
    ]),
  ]
  return {
    file: 'es-visto-y-equis.csv',
    rows,
    text: { separator: ',' },
    reading: {
      title: '',
      names: people.map(({ first, last }) => `${first} ${last}`),
      objectives: [
        ['', 'Poda'],
        ['', 'Injerta'],
      ],
      speaksOf: 'practice',
      marks: { '✓': 'applied' },
      leftOut: {},
      questions: ['setup.whatMarksMean:x'],
      map: { marks: 'practice', corrections: { levels: { x: 'notYet' } } },
    },
  }
}
