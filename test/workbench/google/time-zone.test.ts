import fc from 'fast-check'
import { zoneClock } from '../../../src/workbench/google/time-zone'

const zones = ['Africa/Dakar', 'Europe/Paris', 'America/Lima', 'Pacific/Apia', 'Asia/Kolkata', 'Australia/Lord_Howe']
const day = 86_400_000

/** The serial of a day and time as the clocks show them. */
function shown(year: number, month: number, date: number, hours = 0): number {
  return Date.UTC(year, month - 1, date) / day + 25_569 + hours / 24
}

function instant(zone: string, serial: number): string {
  return new Date(zoneClock(zone).instantOf(serial)).toISOString()
}

describe('serial day numbers and instants', () => {
  test.each(zones)('%s: from an instant to what clocks show and back, but for the hour that comes twice', (zone) => {
    const clock = zoneClock(zone)
    const seconds = fc.integer({ min: Date.UTC(1975, 0, 1) / 1000, max: Date.UTC(2040, 0, 1) / 1000 })
    fc.assert(
      fc.property(seconds, (second) => {
        const there = clock.instantOf(clock.serialOf(second * 1000))
        const later = second * 1000 - there
        expect(later === 0 || later === 3_600_000 || later === 1_800_000).toBe(true)
        expect(clock.serialOf(there)).toBeCloseTo(clock.serialOf(second * 1000), 8)
      }),
    )
  })

  test('midnights of winter and summer', () => {
    expect(instant('Europe/Paris', shown(2026, 1, 15))).toBe('2026-01-14T23:00:00.000Z')
    expect(instant('Europe/Paris', shown(2026, 7, 15))).toBe('2026-07-14T22:00:00.000Z')
    expect(instant('Africa/Dakar', shown(2026, 7, 15))).toBe('2026-07-15T00:00:00.000Z')
    expect(instant('America/Lima', shown(2026, 7, 15))).toBe('2026-07-15T05:00:00.000Z')
    expect(instant('Asia/Kolkata', shown(2026, 7, 15))).toBe('2026-07-14T18:30:00.000Z')
    expect(instant('Pacific/Apia', shown(2026, 7, 15))).toBe('2026-07-14T11:00:00.000Z')
  })

  test('a time that comes twice is the first, a time that is skipped moves on', () => {
    expect(instant('Europe/Paris', shown(2026, 10, 25, 2.5))).toBe('2026-10-25T00:30:00.000Z')
    expect(instant('Europe/Paris', shown(2026, 3, 29, 2.5))).toBe('2026-03-29T01:30:00.000Z')
    expect(instant('America/Santiago', shown(2026, 9, 6))).toBe('2026-09-06T04:00:00.000Z')
  })

  test('Samoa had no 30 December 2011', () => {
    expect(instant('Pacific/Apia', shown(2011, 12, 29, 12))).toBe('2011-12-29T22:00:00.000Z')
    expect(instant('Pacific/Apia', shown(2011, 12, 31, 12))).toBe('2011-12-30T22:00:00.000Z')
  })

  test('clocks that once changed within a quarter of an hour', () => {
    const clock = zoneClock('Europe/Paris')
    const after = Date.parse('1911-03-10T23:51:00Z')
    expect(clock.serialOf(after)).toBeCloseTo(shown(1911, 3, 10, 23 + 51 / 60), 9)
  })

  test('37: a time alone is of 30 December 1899, by the sun of the place', () => {
    const clock = zoneClock('Europe/Paris')
    expect(clock.serialOf(clock.instantOf(16 / 24))).toBeCloseTo(16 / 24, 9)
    expect(instant('Europe/Paris', 0)).toBe('1899-12-29T23:50:39.000Z')
  })
})
