import { classNameOf } from './class-names'
import { exception } from './exception'

/**
 * The arguments a method takes, one string for each of its forms: `'number, number, number?'`.
 * Words: number, string, text (a string, or what Google turns into one), boolean, any, function, object, Date, the name of a class or enum;
 * `[]` for lists; `?` where null, undefined or nothing will do.
 */
export type Forms<Google> = { [Method in keyof Google]?: string[] }

const primitives: Record<string, (value: unknown) => boolean> = {
  any: () => true,
  number: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string',
  text: (value) => ['string', 'number', 'boolean'].includes(typeof value),
  boolean: (value) => typeof value === 'boolean',
  function: (value) => typeof value === 'function',
  object: (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && classNameOf(value) === null,
  Date: (value) => Object.prototype.toString.call(value) === '[object Date]',
}

/** Do these arguments fit one of the forms? */
export function takesArguments(forms: string[], args: unknown[]): boolean {
  return forms.some((form) => {
    const words = form === '' ? [] : form.split(',').map((word) => word.trim())
    return args.length <= words.length && words.every((word, place) => fits(word, args[place]))
  })
}

function fits(word: string, value: unknown): boolean {
  if (word.endsWith('?')) return value === undefined || value === null || fits(word.slice(0, -1), value)
  if (word.endsWith('[]')) return Array.isArray(value) && value.every((each) => fits(word.slice(0, -2), each))
  const isFit = primitives[word]
  return isFit ? isFit(value) : classNameOf(value) === word
}

/** Google's refusal of arguments of the wrong kind. `method` is `Range.setNotes`. */
export function signatureRefusal(method: string, args: unknown[]): Error {
  return argumentsRefusal(method.startsWith('SpreadsheetApp.') ? method : `SpreadsheetApp.${method}`, args)
}

/** The same of a method with the name of its service. */
export function argumentsRefusal(method: string, args: unknown[]): Error {
  return exception(`The parameters (${args.map(printKind).join(',')}) don't match the method signature for ${method}.`)
}

function printKind(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'number[]'
  if (typeof value === 'string') return 'String'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'Boolean'
  const name = classNameOf(value)
  return name ? `SpreadsheetApp.${name}` : 'class'
}
