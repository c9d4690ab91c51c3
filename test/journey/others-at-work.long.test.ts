import type { WorkbookData } from '../../src/workbench/workbook/data'
import { type Deed, disturbed, itemsIn, typedIn, underWay, wrongWithTyped } from './others-at-work'
import { copyOf, SuiviWorkbook } from './suivi-workbook'

const tab = 'O02'

/** Rows of the items of a tab, from 0. */
function rowsIn(suivi: SuiviWorkbook): number[] {
  return itemsIn(suivi, tab).map((item) => suivi.place(tab, item, 'ID').row)
}

const deeds: Record<string, Deed> = {
  'types beside a slip': (suivi) => suivi.type(tab, itemsIn(suivi, tab)[1]!, 'Support', 'un cahier inventé'),
  'sorts a follow-up tab backwards': (suivi) => {
    const rows = rowsIn(suivi)
    const right = suivi.grid(tab)[0]!.length - 1
    const zone = { top: Math.min(...rows), left: 0, bottom: Math.max(...rows), right }
    suivi.workbook.sort(suivi.sheet(tab), zone, [{ column: 1, ascending: false }])
  },
  'inserts rows above the items': (suivi) => suivi.workbook.insertRows(suivi.sheet(tab), Math.min(...rowsIn(suivi)), 2),
  'deletes the last item’s row': (suivi) => suivi.workbook.deleteRows(suivi.sheet(tab), Math.max(...rowsIn(suivi)), 1),
  'renames a follow-up tab': (suivi) => suivi.workbook.renameSheet(suivi.sheet(tab), 'Notre O02 à nous'),
  'sorts Visits': (suivi) => {
    const { rowCount } = suivi.workbook.sheets().find(({ id }) => id === suivi.sheet('Visites'))!
    suivi.workbook.sort(suivi.sheet('Visites'), { top: 1, left: 0, bottom: rowCount - 1, right: 12 }, [
      { column: 4, ascending: false },
    ])
  },
}

let data: WorkbookData
let typed: ReturnType<typeof typedIn>
beforeAll(async () => {
  data = await underWay()
  const suivi = new SuiviWorkbook(copyOf(data))
  typed = typedIn(suivi)
  await suivi.close()
}, 120_000)

/** Before every how many calls a deed is done; EVERY=1 does it before each. */
const stride = Number(process.env['EVERY'] ?? 9)

/**
 * The calls before which a sort may still empty another slip: from the ids read again to the commit of what is written then. Nobody
 * can be kept out of the grid, so it is made short: the calls of one tab, a fraction of a second.
 */
function unguarded(suivi: SuiviWorkbook): number[] {
  const { trace } = suivi.last!
  const id = suivi.sheet(tab)
  const clears = trace.flatMap(({ method, sheet, n }) => (method === 'Range.clearContent' && sheet === id ? [n] : []))
  const isCommit = ({ kind }: (typeof trace)[number]) => kind !== 'write' && kind !== 'local'
  const from = trace.filter((call) => isCommit(call) && call.n < clears[0]!).pop()!.n
  const to = trace.find((call) => isCommit(call) && call.n > clears[0]!)!.n
  return Array.from({ length: to - from }, (_, index) => from + 1 + index)
}

test.each(Object.entries(deeds))(
  'somebody %s while an update runs: what people typed stays with its id, and the next updates put the rest right',
  async (name, deed) => {
    const { suivi: first, calls } = await disturbed(data, 0, deed)
    const open = unguarded(first)
    await first.close()
    expect(open.length).toBeLessThanOrEqual(6)
    const isSort = name.startsWith('sorts a follow-up')
    for (let at = 1; at <= calls; at += isSort && open.includes(at + 1) ? 1 : stride) {
      const { suivi } = await disturbed(data, at, deed)
      try {
        const where = { at, method: suivi.last!.trace[at - 1]?.method }
        const wrong = wrongWithTyped(suivi, typed)
        if (!isSort || !open.includes(at)) expect({ ...where, wrong }).toEqual({ ...where, wrong: [] })
        expect({ ...where, writes: await writesAfterTwoUpdates(suivi) }).toEqual({ ...where, writes: 0 })
      } finally {
        await suivi.close()
      }
    }
  },
  600_000,
)

/** Updates, leaves out what somebody removed, updates again: nothing may be left to write. */
async function writesAfterTwoUpdates(suivi: SuiviWorkbook): Promise<number> {
  const { questions } = await suivi.ok('followUp.preview', { answers: {} })
  const answers: Record<string, string> = {}
  for (const { key, choices } of questions) {
    answers[key] = (choices.find(({ value }) => value === 'leaveOut') ?? choices[0]!).value
  }
  await suivi.ok('followUp.apply', { answers })
  await suivi.ok('followUp.apply', { answers })
  return suivi.last!.cost.writes
}
