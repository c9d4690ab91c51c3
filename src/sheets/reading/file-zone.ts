const wholeDay = 86_400_000

let ask: (() => string) | null = null
let zone: string | null = null
/** How far the clocks are ahead of UTC in the two seasons of this year, in milliseconds. */
let seasons: number[] | null = null
let asked = new Map<number, string>()

/** Says how the time zone of the file is asked for. Nobody is asked before a day has to be known, and once in an execution then. */
export function askZoneWith(asker: (() => string) | null): void {
  ask = asker
  zone = null
  seasons = null
  asked = new Map()
}

/** The time zone of the file, as `Africa/Dakar`; null where nobody can be asked. */
export function fileZone(): string | null {
  zone ??= ask ? ask() : null
  return zone
}

/**
 * The day that a cell shows whose value is this instant, as `YYYY-MM-DD`. The clocks of the two seasons tell most days by
 * arithmetic; only where they would tell two, near a midnight, the calendar is asked, once for each instant.
 */
export function shownDay(instant: number): string {
  const name = fileZone()
  // Right for local midnights from UTC-11 to UTC+12: all that can be known without a zone.
  if (name === null) return dayAt(instant + wholeDay / 2)
  seasons ??= [0, 6].map((month) => offsetAt(Date.UTC(new Date().getUTCFullYear(), month, 1), name))
  const [first, second] = seasons.map((offset) => dayAt(instant + offset))
  if (first === second) return first!
  const known = asked.get(instant) ?? Utilities.formatDate(new Date(instant), name, 'yyyy-MM-dd')
  asked.set(instant, known)
  return known
}

function dayAt(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}

function offsetAt(instant: number, name: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(Utilities.formatDate(new Date(instant), name, 'Z'))!
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}
