import { copyOf, SuiviWorkbook } from './suivi-workbook'

/** Two visits, one before and one after the clocks change in Europe and in New Zealand, taken up in a file of this zone and locale: all that every tab then shows. */
export async function visitedIn(timeZone: string, locale = 'fr_FR'): Promise<Record<string, string[][]>> {
  const before = await SuiviWorkbook.followedUp()
  const data = { ...copyOf(before.workbook.dump()), timeZone, locale }
  await before.close()
  const suivi = new SuiviWorkbook(data)
  try {
    suivi.today = '2027-04-20'
    const visit = async (day: string, next: string, level: string) => {
      suivi.type('O02', 'P001-O02', 'Visite le', day)
      suivi.type('O02', 'P001-O02', 'Prochaine date', next)
      suivi.type('O02', 'P001-O02', 'Niveau vu', level)
      const { counts } = await suivi.update()
      expect(counts).toMatchObject({ visitsTakenUp: 1 })
    }
    await visit('27/03/2027', '28/03/2027', 'En partie')
    await visit('04/04/2027', '05/04/2027', 'Pas encore')
    await suivi.update()
    expect(suivi.last!.cost).toMatchObject({ writes: 0, structural: 0 })
    return Object.fromEntries(suivi.names().map((name) => [name, shownIn(suivi, name)]))
  } finally {
    await suivi.close()
  }
}

/** What a tab shows; the moments of the journal are those of the machine. */
function shownIn(suivi: SuiviWorkbook, name: string): string[][] {
  const { id, rowCount, columnCount } = suivi.workbook.sheets().find((sheet) => sheet.name === name)!
  const zone = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 }
  return suivi.workbook
    .readDisplay(id, zone)
    .map((row) =>
      row.map((text) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '…').replace(/20\d\d-\d\d-\d\d \d\d:\d\d/g, '…')),
    )
}
