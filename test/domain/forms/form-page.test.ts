import { foldedCount, shownFields } from '../../../src/domain/forms/form-fields'
import { completeCount, findPeople, firstForm, neighbourForm } from '../../../src/domain/forms/form-people'
import { levelOfKey, neighbourLevel } from '../../../src/domain/forms/level-keys'
import { stampChanges } from '../../../src/domain/forms/stamp'
import { locales } from '../../../src/locales'
import { type FormValues, formFields } from '../../../src/model/form'

const values = (some: Partial<FormValues> = {}): FormValues => ({
  ...(Object.fromEntries(formFields.map((field) => [field, ''])) as FormValues),
  ...some,
})

test('under a level stand the fields that matter for it, and those that hold something', () => {
  expect(shownFields(values(), false)).toEqual([])
  expect(shownFields(values({ level: 'applied' }), false)).toEqual(['wayKnown', 'situation'])
  expect(shownFields(values({ level: 'partly' }), false)).toEqual(['wayKnown', 'situation', 'obstacle', 'helpWanted'])
  expect(shownFields(values({ level: 'notYet', note: 'x' }), false)).toEqual(['obstacle', 'helpWanted', 'note'])
  expect(shownFields(values({ level: 'notObserved' }), false)).toEqual(['note'])
  expect(shownFields(values(), true)).toHaveLength(5)
  expect(foldedCount(values({ level: 'partly' }))).toBe(1)
})

test('a level by one key: its number, or its letter in the language of its word', () => {
  const { fr, en } = locales
  expect(['1', '2', '3', '4', '5'].map((key) => levelOfKey(key, '', fr.words.level))).toEqual([
    'applied',
    'partly',
    'notYet',
    'notObserved',
    'notRelevant',
  ])
  expect(['a', 'E', 'p', 'n', 's'].map((key) => levelOfKey(key, '', fr.words.level))).toEqual([
    'applied',
    'partly',
    'notYet',
    'notObserved',
    'notRelevant',
  ])
  expect(levelOfKey('n', '', en.words.level)).toBe('notYet')
  expect(levelOfKey('n', 'notYet', en.words.level)).toBe('notObserved')
  expect(levelOfKey('n', 'notRelevant', en.words.level)).toBe('notYet')
  expect(levelOfKey('Delete', 'applied', fr.words.level)).toBe('')
  expect(levelOfKey('z', '', fr.words.level)).toBeNull()
  expect(levelOfKey('Tab', '', fr.words.level)).toBeNull()
  expect([neighbourLevel('', 1), neighbourLevel('', -1), neighbourLevel('notRelevant', 1)]).toEqual([
    'applied',
    'notRelevant',
    'applied',
  ])
})

const people = [
  { id: 'P001', name: 'Awa Diop', group: 'Jappo', place: 'Thiaré', filled: 3, asked: 3 },
  { id: 'P002', name: 'Élie Ndong', group: 'Takku', place: 'Ndem', filled: 1, asked: 3 },
  { id: 'P003', name: 'Binta Fall', group: 'Jappo', place: 'Ndem', filled: 3, asked: 3 },
  { id: 'P004', name: 'Coumba Sarr', group: 'Takku', place: 'Ndem', filled: 0, asked: 3 },
]

test('people are found by name, group and place, whatever the accents', () => {
  const found = (text: string) => findPeople(people, text).map(({ id }) => id)
  expect(found('elie')).toEqual(['P002'])
  expect(found('ndem jappo')).toEqual(['P003'])
  expect(found('')).toHaveLength(4)
})

test('next and previous, all or only what is missing, which goes round the end', () => {
  expect(completeCount(people)).toBe(2)
  expect(firstForm(people)).toBe('P002')
  expect(neighbourForm(people, 'P001', 1, false)).toBe('P002')
  expect(neighbourForm(people, 'P004', 1, false)).toBeNull()
  expect(neighbourForm(people, 'P002', 1, true)).toBe('P004')
  expect(neighbourForm(people, 'P004', 1, true)).toBe('P002')
  expect(neighbourForm(people, 'P002', -1, true)).toBe('P004')
  expect(neighbourForm(people.slice(0, 1), 'P001', 1, true)).toBeNull()
})

test('date and observer are written only where they differ from the round’s, and over nothing of their own', () => {
  const round = { date: '2027-02-20', observer: 'Équipe' }
  const stamp = { date: '2027-02-22', observer: 'Équipe' }
  const change = { objective: 'O01', field: 'date', before: '', after: '2027-02-22' }
  expect(stampChanges('O01', values(), stamp, round)).toEqual([change])
  expect(stampChanges('O01', values(), round, round)).toEqual([])
  expect(stampChanges('O01', values({ date: '2027-01-01' }), stamp, round)).toEqual([])
  const next = { date: '2027-02-20', observer: 'Awa' }
  expect(stampChanges('O01', values({ date: '2027-02-22' }), next, round, stamp)).toEqual([
    { objective: 'O01', field: 'date', before: '2027-02-22', after: '' },
    { objective: 'O01', field: 'observer', before: '', after: 'Awa' },
  ])
})
