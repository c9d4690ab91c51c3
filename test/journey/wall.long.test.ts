import type { WorkbookData } from '../../src/workbench/workbook/data'
import { cohortOfSize } from './cohort-of-size'
import { everyCell } from './every-cell'
import { copyOf, SuiviWorkbook } from './suivi-workbook'

const objectives = 150
const settings = 'Suivi (réglages)'
/** Google ends a run after so many milliseconds. */
const sixMinutes = 360_000

/** A cohort set up, with so many objectives and a follow-up still to be made. */
async function prepared(): Promise<WorkbookData> {
  const suivi = SuiviWorkbook.of(cohortOfSize(6, objectives))
  await suivi.ok('setup.apply', { marks: 'practice', language: 'fr' })
  const data = suivi.workbook.dump()
  await suivi.close()
  return data
}

// Two minutes: with EVERY=1.
const whole = process.env['EVERY'] ? test : test.skip

whole(
  'a follow-up of 150 objectives on a slow day is made in portions, each whole, and ends as in one go',
  async () => {
    const data = await prepared()
    const atOnce = new SuiviWorkbook(copyOf(data))
    await atOnce.update()
    const expected = everyCell(atOnce, settings)
    await atOnce.close()

    const suivi = new SuiviWorkbook(copyOf(data), { latency: 'high' })
    const portions: { waiting: number; seconds: number }[] = []
    try {
      for (let waiting = objectives; waiting > 0; ) {
        const answer = await suivi.update()
        expect(answer.done).toBe(true)
        expect(answer.waiting).toBeLessThan(waiting)
        waiting = answer.waiting
        const { high } = suivi.last!.cost.time
        expect(high).toBeLessThan(sixMinutes)
        portions.push({ waiting, seconds: Math.round(high / 1000) })
        // Whoever closes the window here is told to go on, and nothing is out of order.
        const state = await suivi.ok('workbook.state', { whole: true })
        expect(state.followUpIsOld).toBe(waiting > 0)
        expect(state.followUp.tabs).toBe(objectives - waiting)
      }
      console.log(JSON.stringify(portions))
      expect(portions.length).toBeGreaterThan(1)
      expect(everyCell(suivi, settings)).toEqual(expected)
      await suivi.update()
      expect(suivi.last!.cost).toMatchObject({ writes: 0, structural: 0 })
      await suivi.ok('summary.update', {})
      expect(suivi.last!.cost.time.high).toBeLessThan(sixMinutes)
    } finally {
      await suivi.close()
    }
  },
  900_000,
)
