import { fold } from '../../model/fold'

/** One spelling for texts that say the same, `Jappo` for `jappo` and `JAPPO`: the one that stands most often, else the first. */
export function oneSpelling(texts: string[]): (text: string) => string {
  const counts = new Map<string, Map<string, number>>()
  for (const text of texts.map(tidy)) {
    const spellings = counts.get(fold(text)) ?? new Map<string, number>()
    spellings.set(text, (spellings.get(text) ?? 0) + 1)
    counts.set(fold(text), spellings)
  }
  const chosen = new Map(
    [...counts].map(([key, spellings]) => [
      key,
      [...spellings].reduce((best, next) => (next[1] > best[1] ? next : best))[0],
    ]),
  )
  return (text) => chosen.get(fold(text)) ?? tidy(text)
}

/** People whose groups, partners and places are spelt alike where they say the same. */
export function spellAlike<Person extends { group: string; partner: string; place: string }>(
  people: Person[],
): Person[] {
  const group = oneSpelling(people.map((person) => person.group))
  const partner = oneSpelling(people.map((person) => person.partner))
  const place = oneSpelling(people.map((person) => person.place))
  return people.map((person) => ({
    ...person,
    group: group(person.group),
    partner: partner(person.partner),
    place: place(person.place),
  }))
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
