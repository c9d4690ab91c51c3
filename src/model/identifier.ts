/** Ids are short and readable, and never used again: `P012`, `O03`, `R2`, `V031`, `P012-O03`, `P012-O03-R2`. */
const digits = { P: 3, O: 2, R: 1, V: 3 } as const
export type IdLetter = keyof typeof digits

/** The id of a letter and a number: `('P', 12)` gives `P012`. */
export function makeId(letter: IdLetter, number: number): string {
  return letter + String(number).padStart(digits[letter], '0')
}

/** The number of an id of that letter, or 0 when it is not one. */
export function idNumber(letter: IdLetter, id: string): number {
  const found = new RegExp(`^${letter}(\\d+)$`).exec(id)
  return found ? Number(found[1]) : 0
}

/** The next free number after all of these ids. */
export function nextNumber(letter: IdLetter, ids: Iterable<string>): number {
  let highest = 0
  for (const id of ids) highest = Math.max(highest, idNumber(letter, id))
  return highest + 1
}

/** The id of a follow-up item. */
export function itemId(participant: string, objective: string): string {
  return `${participant}-${objective}`
}

/** The id of an observation made in a round. */
export function observationId(participant: string, objective: string, round: string): string {
  return `${participant}-${objective}-${round}`
}

/** The parts of an item or observation id (`round` is '' for an item), or null when the text is neither. */
export function readId(text: string): { participant: string; objective: string; round: string } | null {
  const found = /^(P\d+)-(O\d+)(?:-(R\d+))?$/.exec(text.trim().toUpperCase())
  return found ? { participant: found[1]!, objective: found[2]!, round: found[3] ?? '' } : null
}
