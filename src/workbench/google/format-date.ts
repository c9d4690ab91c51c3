import { zoneClock } from './time-zone'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** A date in a time zone by a pattern of Java's SimpleDateFormat: `yyyy-MM-dd'T'HH:mm:ssXXX`. English names, as at Google. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const clock = zoneClock(zoneName(timeZone))
  const shownAt = Math.round((clock.serialOf(date.getTime()) - 25_569) * 86_400_000)
  const offset = Math.round((shownAt - date.getTime()) / 60_000)
  const shown = new Date(shownAt)
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (letters, quoted?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'")
    return fieldText(shown, offset, timeZone, letters)
  })
}

/** The zone as the platform names it: names of zones, and `GMT+1`, `GMT-05:30`. */
export function zoneName(timeZone: string): string {
  const found = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone)
  if (!found) return timeZone
  return `${found[1]}${found[2]!.padStart(2, '0')}:${found[3] ?? '00'}`
}

function fieldText(shown: Date, offset: number, timeZone: string, letters: string): string {
  const count = letters.length
  const padded = (number: number) => String(number).padStart(count, '0')
  const hour = shown.getUTCHours()
  switch (letters[0]) {
    case 'G':
      return shown.getUTCFullYear() > 0 ? 'AD' : 'BC'
    case 'y':
    case 'u':
    case 'Y':
      return yearText(shown, letters)
    case 'M':
    case 'L':
      return nameOr(months[shown.getUTCMonth()]!, count, () => padded(shown.getUTCMonth() + 1))
    case 'd':
      return padded(shown.getUTCDate())
    case 'D':
      return padded(Math.floor((shown.getTime() - Date.UTC(shown.getUTCFullYear(), 0, 1)) / 86_400_000) + 1)
    case 'E':
      return count >= 4 ? days[shown.getUTCDay()]! : days[shown.getUTCDay()]!.slice(0, 3)
    case 'a':
      return hour < 12 ? 'AM' : 'PM'
    case 'H':
      return padded(hour)
    case 'k':
      return padded(hour || 24)
    case 'K':
      return padded(hour % 12)
    case 'h':
      return padded(hour % 12 || 12)
    case 'm':
      return padded(shown.getUTCMinutes())
    case 's':
      return padded(shown.getUTCSeconds())
    case 'S':
      return padded(shown.getUTCMilliseconds())
    case 'z':
      return timeZone
    case 'Z':
      return offsetText(offset, '')
    case 'X':
      if (offset === 0) return 'Z'
      return count === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, count === 3 ? ':' : '')
    default:
      throw new Error(`Utilities.formatDate with "${letters}" is not in the workbench`)
  }
}

function yearText(shown: Date, letters: string): string {
  if (letters[0] === 'Y') throw new Error(`Utilities.formatDate with "${letters}" is not in the workbench`)
  if (letters[0] === 'u') return String(shown.getUTCDay() || 7).padStart(letters.length, '0')
  const year = String(shown.getUTCFullYear())
  return letters.length === 2 ? year.slice(-2) : year.padStart(letters.length, '0')
}

function nameOr(name: string, count: number, number: () => string): string {
  if (count < 3) return number()
  return count === 3 ? name.slice(0, 3) : name
}

function offsetText(offset: number, between: string): string {
  const size = Math.abs(offset)
  const part = (number: number) => String(number).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${part(Math.floor(size / 60))}${between}${part(size % 60)}`
}
