import { nameObject } from './class-names'
import { unavailableMembers } from './google-class'

/** One of Google's enums: its members are objects that print as their names. */
export function makeEnum<Enum>(enumName: string, names: (keyof Enum & string)[]): Enum {
  const made = Object.create(unavailableMembers(enumName)) as Record<string, object>
  names.forEach((name, ordinal) => {
    const member = Object.assign(Object.create(unavailableMembers(`${enumName}.${name}`)), {
      toString: () => name,
      toJSON: () => name,
      name: () => name,
      ordinal: () => ordinal,
      compareTo: (other: { ordinal(): number }) => ordinal - other.ordinal(),
    }) as object
    nameObject(member, enumName)
    made[name] = Object.freeze(member)
  })
  return Object.freeze(made) as Enum
}
