import { parse } from 'acorn'
import type { ScriptFile } from './context'

interface Span {
  start: number
  end: number
}

/**
 * The files of a script in the order in which they are run, so that a function of any file is there before the first statement of
 * the first one, as at Google since 6 June 2022. Each file is run twice: its functions alone, then all the rest, each at its own line.
 */
export function hoistFunctions(files: ScriptFile[]): ScriptFile[] {
  if (files.length < 2) return files
  const parts = files.map((file) => ({ file, ...readParts(file.text) }))
  const ahead = parts.filter(({ functions }) => functions.length > 0)
  return [
    ...ahead.map(({ file, directives, functions }) => ({
      ...file,
      text: only(file.text, [...directives, ...functions]),
    })),
    ...parts.map(({ file, functions }) => ({ ...file, text: without(file.text, functions) })),
  ]
}

/** Where the directives of a file and the functions that it declares stand; nowhere when it does not parse, which running it will say. */
function readParts(text: string): { directives: Span[]; functions: Span[] } {
  try {
    const { body } = parse(text, { ecmaVersion: 'latest', sourceType: 'script' })
    return {
      directives: body.filter((node) => 'directive' in node),
      functions: body.filter(({ type }) => type === 'FunctionDeclaration'),
    }
  } catch {
    return { directives: [], functions: [] }
  }
}

function without(text: string, spans: Span[]): string {
  let rest = ''
  let place = 0
  for (const { start, end } of spans) {
    rest += text.slice(place, start) + spaces(text.slice(start, end))
    place = end
  }
  return rest + text.slice(place)
}

function only(text: string, spans: Span[]): string {
  let kept = ''
  let place = 0
  for (const { start, end } of spans) {
    kept += `${spaces(text.slice(place, start))}${text.slice(start, end)};`
    place = end + (text[end] === ';' ? 1 : 0)
  }
  return kept
}

/** As many lines, with nothing on them. */
function spaces(text: string): string {
  return text.replace(/[^\n\r]/g, ' ')
}
