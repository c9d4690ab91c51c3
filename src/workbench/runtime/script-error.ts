import type { Outcome } from './context'

/** Where in a script something went wrong. */
export interface ScriptPlace {
  file: string
  line: number
}

/** Where an error came from: the innermost line of the script's own files and pages, or null when it names none. */
export function placeOf(stack: string, names: string[]): ScriptPlace | null {
  for (const line of stack.split('\n')) {
    for (const file of names) {
      const at = line.indexOf(`${file}:`)
      const before = line[at - 1] ?? ' '
      const number = /^\d+/.exec(line.slice(at + file.length + 1))
      if (at >= 0 && number && /[\s(]/.test(before)) return { file, line: Number(number[0]) }
    }
  }
  return null
}

/** What went wrong in a script, as one sentence with its file and line. */
export function sentenceOf(error: NonNullable<Outcome['error']>, names: string[]): string {
  const place = placeOf(error.stack, names)
  const what = `${error.name}: ${error.message}`
  return place ? `${place.file}, line ${place.line}: ${what}` : what
}
