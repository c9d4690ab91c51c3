/** A day without time, `YYYY-MM-DD`. */
export type Day = string

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Is this text a day of the calendar? */
export function isDay(text: string): boolean {
  const parts = dayPattern.exec(text)
  if (!parts) return false
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])))
  return date.toISOString().slice(0, 10) === text
}

/** Days since 1899-12-30, the count spreadsheets keep. */
export function daySerial(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569
}

/** The day of a spreadsheet's serial number; a time of day is dropped. */
export function serialDay(serial: number): Day {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10)
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return serialDay(daySerial(day) + count)
}
