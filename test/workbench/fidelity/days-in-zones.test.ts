import { factBench } from './fact'

const zones = [
  'Pacific/Pago_Pago',
  'America/Lima',
  'America/St_Johns',
  'Africa/Dakar',
  'Europe/Paris',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Pacific/Apia',
  'Pacific/Kiritimati',
]

/** Days around the changes of the clocks of Europe, North America and New Zealand, and the ends of a year. */
const days = [
  '2026-01-01',
  '2026-03-08',
  '2026-03-28',
  '2026-03-29',
  '2026-03-30',
  '2026-04-05',
  '2026-04-06',
  '2026-07-15',
  '2026-09-27',
  '2026-10-25',
  '2026-11-01',
  '2026-12-31',
]

describe.each(zones)('%s', (zone) => {
  test.each(['fr_FR', 'es_PE', 'en_GB', 'pt_BR'])(
    'in a file of %s a day typed, read, written and read again is one day',
    (locale) => {
      const { sheet, Utilities } = factBench(locale, zone)
      const typed = days.map((day) => day.split('-').reverse().join('/'))
      const range = sheet.getRange(1, 1, days.length, 1).setValues(typed.map((day) => [day]))
      const read = range.getValues().map(([value]) => value as Date)
      const told = (dates: Date[]) => dates.map((date) => Utilities.formatDate(date, zone, 'yyyy-MM-dd HH:mm'))
      expect(told(read)).toEqual(days.map((day) => `${day} 00:00`))
      const again = sheet.getRange(1, 2, days.length, 1).setValues(read.map((date) => [date]))
      expect(again.getDisplayValues().map(([text]) => text)).toEqual(typed)
      const noons = days.map((day) => Utilities.parseDate(`${day} 12:30`, zone, 'yyyy-MM-dd HH:mm'))
      const later = sheet
        .getRange(1, 3, days.length, 1)
        .setNumberFormat('yyyy-mm-dd hh:mm')
        .setValues(noons.map((noon) => [noon]))
      expect(later.getDisplayValues().map(([text]) => text)).toEqual(days.map((day) => `${day} 12:30`))
      expect(told(later.getValues().map(([value]) => value as Date))).toEqual(days.map((day) => `${day} 12:30`))
    },
  )
})

test('a week of visits over a change of the clocks is seven days apart', () => {
  const { sheet } = factBench('fr_FR', 'Europe/Paris')
  sheet
    .getRange('A1:B1')
    .setValues([['25/03/2026', '=A1+7']])
    .setNumberFormat('dd/mm/yyyy')
  expect(sheet.getRange('B1').getDisplayValue()).toBe('01/04/2026')
  const [first, second] = sheet.getRange('A1:B1').getValues()[0] as Date[]
  expect((second!.getTime() - first!.getTime()) / 3_600_000).toBe(7 * 24 - 1)
})
