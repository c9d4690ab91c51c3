import { askZoneWith, shownDay } from '../../../src/sheets/reading/file-zone'
import { formatDate } from '../../../src/workbench/google/format-date'
import { zoneClock } from '../../../src/workbench/google/time-zone'

const zones = [
  'Etc/GMT+12',
  'Pacific/Pago_Pago',
  'Pacific/Honolulu',
  'America/St_Johns',
  'America/Lima',
  'Africa/Dakar',
  'Europe/Paris',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
]

let questions = 0

/** As Utilities, counted. */
function count(): void {
  questions = 0
  const Utilities = {
    formatDate(date: Date, zone: string, pattern: string) {
      questions++
      return formatDate(date, zone, pattern)
    },
  }
  Object.assign(globalThis, { Utilities })
}

beforeEach(count)
afterAll(() => askZoneWith(null))

const serial = (day: string, hours = 0) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569 + hours / 24

test.each(zones)('%s: a day of any season, at midnight or with a time, is the day the cell shows', (zone) => {
  askZoneWith(() => zone)
  const clock = zoneClock(zone)
  for (let month = 1; month <= 12; month++) {
    const day = `2026-${String(month).padStart(2, '0')}-${month % 2 ? '01' : '28'}`
    for (const hours of [0, 0.5, 1, 6, 12, 15.75, 21, 23, 23.75]) {
      expect([hours, shownDay(clock.instantOf(serial(day, hours)))]).toEqual([hours, day])
    }
  }
})

test('a zone whose clocks never change is asked for its two seasons alone; elsewhere no instant is asked about twice', () => {
  const read = (zone: string) => {
    askZoneWith(() => zone)
    count()
    const clock = zoneClock(zone)
    for (let day = 1; day <= 28; day++) shownDay(clock.instantOf(serial(`2026-07-${String(day).padStart(2, '0')}`)))
    for (let times = 0; times < 5; times++) shownDay(clock.instantOf(serial('2026-07-03')))
    return questions
  }
  expect([read('Africa/Dakar'), read('Pacific/Kiritimati'), read('Europe/Paris')]).toEqual([2, 2, 30])
})

test('where no zone can be asked for, local midnights from UTC-11 to UTC+12 are right', () => {
  askZoneWith(null)
  for (const zone of ['Pacific/Pago_Pago', 'America/Lima', 'Europe/Paris', 'Etc/GMT-12']) {
    expect(shownDay(zoneClock(zone).instantOf(serial('2026-07-14')))).toBe('2026-07-14')
  }
})
