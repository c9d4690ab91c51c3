/** Whom a report is for: outside the team nobody is named, and small groups are shown together. */
export const audiences = ['outside', 'team'] as const
export type Audience = (typeof audiences)[number]

/** The parts of a report that can be left out; title and key figures always stand. */
export const reportParts = [
  'objectives',
  'rounds',
  'groups',
  'obstacles',
  'followUp',
  'people',
  'toDo',
  'method',
] as const
export type ReportPart = (typeof reportParts)[number]

/** The parts that name people: never for outside. */
export const teamParts: readonly ReportPart[] = ['people', 'toDo']

/** Forms to print: with what is known ticked, or empty. */
export const formFillings = ['blank', 'filled'] as const
export type FormFilling = (typeof formFillings)[number]
