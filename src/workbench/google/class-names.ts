/** Which Google class or enum each object made here belongs to. */
const names = new WeakMap<object, string>()

/** The name of the Google class or enum an object belongs to, or null for an object of the script's own. */
export function classNameOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? (names.get(value) ?? null) : null
}

/** Marks an object as one of Google's, so that arguments can be checked and named in refusals. */
export function nameObject(value: object, name: string): void {
  names.set(value, name)
}
