import type { Question } from '../../api/messages'

/** What somebody has answered so far: choices by question, and why where support is stopped. */
export interface Answering {
  /** Every question asked since the page opened: an answer can be changed until it is applied. */
  asked: Question[]
  choices: Record<string, string>
  reasons: Record<string, string>
}

/** The choice that needs a reason. */
export const stopping = 'stop'

/** Questions of a new preview join those asked before, each once, in the order they were asked. */
export function addQuestions(asked: Question[], more: Question[]): Question[] {
  const known = new Set(asked.map(({ key }) => key))
  return [...asked, ...more.filter(({ key }) => !known.has(key))]
}

/** The answers as the add-on takes them: `stop: reason`. */
export function answersOf({ asked, choices, reasons }: Answering): Record<string, string> {
  return Object.fromEntries(
    asked.flatMap(({ key }) => {
      const choice = choices[key]
      if (choice === undefined) return []
      return [[key, choice === stopping ? `${choice}: ${(reasons[key] ?? '').trim()}` : choice]]
    }),
  )
}

/** Is every question answered, with a reason where one is needed? */
export function isComplete({ asked, choices, reasons }: Answering): boolean {
  return asked.every(({ key }) => {
    const choice = choices[key]
    return choice !== undefined && (choice !== stopping || (reasons[key] ?? '').trim() !== '')
  })
}

/** Choices that can be given to many removed rows at once, when there are many: those that need no reason. */
export function choicesForAll(asked: Question[]): Question['choices'] {
  const rows = removedRows(asked)
  return rows.length < 3 ? [] : rows[0]!.choices.filter(({ value }) => value !== stopping)
}

/** The same choice for every row that was removed. */
export function chooseForAll({ asked, choices }: Answering, value: string): Record<string, string> {
  return { ...choices, ...Object.fromEntries(removedRows(asked).map(({ key }) => [key, value])) }
}

function removedRows(asked: Question[]): Question[] {
  return asked.filter(({ code }) => code === 'followUp.rowRemoved')
}
