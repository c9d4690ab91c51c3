const msPerDay = 86_400_000
/** The serial number of 1970-01-01: serials count days from 1899-12-30. */
const epochSerial = 25_569
const quarter = 900_000

/** A calendar of one time zone: what its clocks show at an instant, and when they show it. */
export interface ZoneClock {
  /** The instant (ms) at which the clocks show this serial day number. A time that a clock change skips is moved on, one that comes twice is the first. */
  instantOf(serial: number): number
  /** The serial day number that the clocks show at this instant (ms). */
  serialOf(instant: number): number
}

/** Builds the clock of an IANA time zone, such as `Africa/Dakar`. */
export function zoneClock(timeZone: string): ZoneClock {
  const offsetAt = cachedOffset(offsetReader(timeZone))
  return {
    instantOf(serial) {
      const shown = Math.round((serial - epochSerial) * msPerDay)
      const early = offsetAt(shown - msPerDay)
      const late = offsetAt(shown + msPerDay)
      const first = shown - Math.max(early, late)
      const second = shown - Math.min(early, late)
      if (first + offsetAt(first) === shown) return first
      if (second + offsetAt(second) === shown) return second
      return shown - early
    },
    serialOf: (instant) => (instant + offsetAt(instant)) / msPerDay + epochSerial,
  }
}

/** How far (ms) the clocks of the zone are ahead of UTC at an instant, read from the platform's own calendar. */
function offsetReader(timeZone: string): (instant: number) => number {
  const calendar = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (instant) => {
    const parts: Record<string, string> = {}
    for (const part of calendar.formatToParts(instant)) parts[part.type] = part.value
    const year = /^B/i.test(parts['era'] ?? '') ? 1 - Number(parts['year']) : Number(parts['year'])
    const shown = new Date(0)
    shown.setUTCFullYear(year, Number(parts['month']) - 1, Number(parts['day']))
    shown.setUTCHours(Number(parts['hour']), Number(parts['minute']), Number(parts['second']))
    return shown.getTime() - Math.floor(instant / 1000) * 1000
  }
}

/** Remembers the offset of each quarter of an hour: no clock has changed within one since 1972. */
function cachedOffset(read: (instant: number) => number): (instant: number) => number {
  const known = new Map<number, number>()
  return (instant) => {
    if (instant < 2 * 365 * msPerDay) return read(instant)
    const place = Math.floor(instant / quarter)
    const offset = known.get(place) ?? read(place * quarter)
    known.set(place, offset)
    return offset
  }
}
