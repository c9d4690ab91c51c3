import { fold } from '../../model/fold'

/** Someone with a form, and how far it is filled. */
export interface FormPerson {
  id: string
  name: string
  group: string
  place: string
  filled: number
  asked: number
}

/** Is every level of the form filled in? */
export function isComplete({ filled, asked }: Pick<FormPerson, 'filled' | 'asked'>): boolean {
  return filled >= asked
}

/** How many forms are complete. */
export function completeCount(people: FormPerson[]): number {
  return people.filter(isComplete).length
}

/** People whose name, group or place holds every word that is looked for, in their order. */
export function findPeople<Person extends FormPerson>(people: Person[], text: string): Person[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '')
  return people.filter(({ name, group, place }) => {
    const about = fold(`${name} ${group} ${place}`)
    return words.every((word) => about.includes(word))
  })
}

/**
 * The form after or before this one; with `onlyMissing`, the next that is not complete, round the end once. Null when there is
 * none.
 */
export function neighbourForm(people: FormPerson[], now: string, step: 1 | -1, onlyMissing: boolean): string | null {
  const index = people.findIndex(({ id }) => id === now)
  if (!onlyMissing) return people[index + step]?.id ?? null
  for (let distance = 1; distance < people.length; distance++) {
    const person = people[(index + step * distance + people.length * 2) % people.length]!
    if (!isComplete(person)) return person.id
  }
  return null
}

/** The form to begin with: the first that is not complete, else the first. */
export function firstForm(people: FormPerson[]): string | null {
  return (people.find((person) => !isComplete(person)) ?? people[0])?.id ?? null
}
