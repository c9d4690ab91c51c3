import fc from 'fast-check'
import { carrySetup } from '../../../src/domain/setup/carry-setup'
import { rolesFromCarried } from '../../../src/domain/setup/use-carried'
import type { CohortMapping, ColumnRole } from '../../../src/model/setup'

const training = { title: 'Jardins', organisation: 'Le Lac', starts: '', ends: '' }

function mapping(headers: [string, ColumnRole][], marks: CohortMapping['marks']): CohortMapping {
  const columns = headers.map(([header, role], column) => ({ header, role, column, objective: '' }))
  return { tab: 'Promotion', sheetId: 1, headerRow: 0, columns, marks }
}

const word = fc.constantFrom('Awa', 'Binta', 'Diop', 'Fall', 'Élie', 'Ka', 'N’Diaye')
const name = fc.tuple(word, word).map((words) => words.join(' '))

test('whatever stands in the settings, no name of a person is carried, in any order of its words', () => {
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', 'voir ', 'chez ', '('),
      (names, before) => {
        const first = names[0]!
        const turned = first.split(' ').reverse().join(', ')
        const people = Object.fromEntries(names.map((each, at) => [`P00${at}`, { name: each, group: '', marks: '' }]))
        const carried = carrySetup({
          mapping: {
            ...mapping(
              [
                ['Nom', 'name'],
                [`${before}${first}`, 'mark'],
              ],
              {
                oui: 'applied',
                [`${before}${turned}`]: 'notYet',
                [`malade, ${first}`]: 'blank',
                '77 123 45 67': 'applied',
                'Moussa viendra': 'blank',
                '?': 'blank',
              },
            ),
            notPeople: ['Formateur Sow'],
            samePeople: [{ id: 'P001', name: 'Remarques Sarr' }],
            leftAside: ['Formateur Sow', 'Sarr (Remarques)', 'Remarques'],
          },
          training: { ...training, title: `Promotion ${first.toUpperCase()}` },
          people,
        })
        expect(carried.columns).toEqual([
          { header: 'Nom', role: 'name' },
          { header: 'Remarques', role: 'other' },
        ])
        expect(carried.marks).toEqual({ oui: 'applied', '?': 'blank' })
        expect(carried.training).toEqual({ title: '', organisation: 'Le Lac' })
      },
    ),
  )
})

test('a header that stands twice is meant in the order of the sheet', () => {
  const carried = [
    { header: 'Composter', role: 'mark' as const },
    { header: 'Composter', role: 'other' as const },
    { header: 'Village', role: 'place' as const },
  ]
  const here = ['', 'COMPOSTER', 'Nom', 'composter '].map((header, column) => ({ header, column }))
  expect(rolesFromCarried({ columns: carried }, here)).toEqual({
    roles: { '1': 'mark', '3': 'other' },
    missing: ['Village'],
  })
})

test('of scores the thresholds are carried, and no single score', () => {
  const scores = { appliedFrom: 14, partlyFrom: 10 }
  const marks: CohortMapping['marks'] = { '12,5': 'partly', '17': 'applied', abs: 'notObserved' }
  const carried = carrySetup({ mapping: { ...mapping([['Nom', 'name']], marks), scores }, training, people: {} })
  expect(carried).toMatchObject({ scores, marks: { abs: 'notObserved' } })
  expect(Object.keys(carried.marks)).toEqual(['abs'])
})
