import { digestOf } from '../../domain/digest'

/** Digest of a person's marks, by objective; '' when there are none. */
export function digestMarks(marks: Record<string, string>): string {
  const parts = Object.entries(marks).flatMap(([objective, text]) => (text === '' ? [] : [`${objective}:${text}`]))
  return parts.length === 0 ? '' : digestOf(parts.sort())
}
