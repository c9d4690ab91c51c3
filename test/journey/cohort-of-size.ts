/** An invented cohort of any size, with marks of practice: who is in which row says what the mark is. */
export function cohortOfSize(people: number, objectives: number): string[][] {
  const marks = ['oui', 'non', 'en partie', 'non', 'abs', '']
  const header = [
    'Nom',
    'Groupement',
    'Village',
    ...Array.from({ length: objectives }, (_, index) => `Pratique ${index + 1}`),
  ]
  const rows = Array.from({ length: people }, (_, row) => [
    `Personne inventée ${row + 1}`,
    `Groupement ${row % 12}`,
    `Village ${row % 7}`,
    ...Array.from({ length: objectives }, (__, column) => marks[(row + column * 5) % marks.length]!),
  ])
  return [header, ...rows]
}
