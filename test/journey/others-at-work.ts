import type { RunOptions } from '../../src/workbench/runtime/workbench'
import type { WorkbookData } from '../../src/workbench/workbook/data'
import { cohortOfSize } from './cohort-of-size'
import { copyOf, SuiviWorkbook } from './suivi-workbook'

const later = '2026-12-05'
/** What somebody does in the grid while an update runs. */
export type Deed = (suivi: SuiviWorkbook) => void

/** Followed up, with plans in each tab, slips to be taken up, and somebody new in the list. */
export async function underWay(): Promise<WorkbookData> {
  const suivi = SuiviWorkbook.of(cohortOfSize(6, 3))
  await suivi.ok('setup.apply', { marks: 'practice', language: 'fr' })
  await suivi.update()
  suivi.today = later
  for (const objective of ['O01', 'O02', 'O03']) {
    for (const [nth, item] of itemsIn(suivi, objective).entries()) {
      suivi.type(objective, item, 'Action', `action de ${item}`)
      // The first is a visit to be taken up; the last has no date yet, and must stay.
      const isLast = nth === itemsIn(suivi, objective).length - 1
      if (nth === 0 || isLast) suivi.type(objective, item, 'Ce qui a été fait', `visite de ${item}`)
      if (nth === 0) {
        suivi.type(objective, item, 'Visite le', '01/12/2026')
        suivi.type(objective, item, 'Niveau vu', 'En partie')
      }
    }
  }
  const data = suivi.workbook.dump()
  await suivi.close()
  return data
}

export function itemsIn(suivi: SuiviWorkbook, objective: string): string[] {
  return suivi.grid(objective).flatMap((row) => row.filter((text) => new RegExp(`^P\\d+-${objective}$`).test(text)))
}

/** Runs an update during which something is done before its n-th call. Gives the workbook, and how many calls there were. */
export async function disturbed(
  data: WorkbookData,
  at: number,
  deed: Deed,
): Promise<{ suivi: SuiviWorkbook; calls: number }> {
  const suivi = new SuiviWorkbook(copyOf(data))
  suivi.today = later
  let calls = 0
  const options: RunOptions = {
    onCall: () => {
      calls++
      if (calls === at) deed(suivi)
    },
  }
  await suivi.call('followUp.apply', { answers: {} }, options)
  return { suivi, calls }
}

/** What is wrong with what people typed: a text beside another id, twice, or gone. A slip may be empty once its visit stands. */
export function wrongWithTyped(suivi: SuiviWorkbook, typed: Map<string, { action: string; done: string }>): string[] {
  const wrong: string[] = []
  const visits = suivi.grid('Visites').map((row) => row.join('|'))
  for (const [item, { action, done }] of typed) {
    const row = rowOf(suivi, item)
    const standing = visits.filter((line) => line.includes(item) && line.includes(`visite de ${item}`)).length
    if (standing > 1) wrong.push(`${item}: its visit stands ${standing} times`)
    if (!row) continue
    if (row.action !== action) wrong.push(`${item}: the action is "${row.action}"`)
    if (row.done !== done && !(row.done === '' && standing === 1)) wrong.push(`${item}: the slip says "${row.done}"`)
  }
  return wrong
}

/** What was typed beside each item. */
export function typedIn(suivi: SuiviWorkbook): Map<string, { action: string; done: string }> {
  const items = ['O01', 'O02', 'O03'].flatMap((objective) => itemsIn(suivi, objective))
  return new Map(items.map((item) => [item, rowOf(suivi, item)!]))
}

/** What stands in the row of an item; null when somebody deleted it. */
function rowOf(suivi: SuiviWorkbook, item: string): { action: string; done: string } | null {
  const grid = suivi.grid(item.split('-')[1]!)
  const headers = grid.find((row) => row.includes('Action'))!
  const row = grid.find((cells) => cells.includes(item))
  return row ? { action: row[headers.indexOf('Action')]!, done: row[headers.indexOf('Ce qui a été fait')]! } : null
}
