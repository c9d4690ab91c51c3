import { visitedIn } from './visited-in-zone'

const zones = [
  'Pacific/Honolulu',
  'America/Lima',
  'America/St_Johns',
  'Europe/Paris',
  'Pacific/Auckland',
  'Pacific/Apia',
]
const locales = ['es_PE', 'en_GB', 'pt_BR']

let here: Record<string, string[][]>
beforeAll(async () => {
  here = await visitedIn('Africa/Dakar')
})

test.each(zones)(
  'in %s every tab shows the days it shows in Dakar, whatever the clocks did between two visits',
  async (zone) => {
    expect(await visitedIn(zone)).toEqual(here)
  },
)

test.each(locales)('in a file of %s the same visits stand on the same days', async (locale) => {
  const there = await visitedIn('Africa/Dakar', locale)
  expect(there['Visites']).toEqual(here['Visites'])
})
