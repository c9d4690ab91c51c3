import { interrupted, type Step, uninterrupted } from './interruptions'
import { cohort, SuiviWorkbook } from './suivi-workbook'

/** Before every how many calls a run dies; EVERY=1 does it before each. */
const every = Number(process.env['EVERY'] ?? 12)

async function diesAtEachCall(suivi: SuiviWorkbook, step: Step, stride = every) {
  const data = suivi.workbook.dump()
  await suivi.close()
  const { calls, expected } = await uninterrupted(data, step)
  for (let killAt = 1; killAt <= calls; killAt += stride) {
    for (const killKeeps of [false, true]) {
      const { found, writesLater } = await interrupted(data, step, killAt, killKeeps)
      expect({ killAt, killKeeps, found }).toEqual({ killAt, killKeeps, found: expected })
      expect(writesLater).toBe(0)
    }
  }
}

// Each takes two set-ups.
test('a set-up may die at any of its calls', async () => {
  await diesAtEachCall(SuiviWorkbook.of(cohort), ['setup.apply', { marks: 'practice', language: 'fr' }], 3 * every)
}, 600_000)

test('a first update may die at any of its calls', async () => {
  await diesAtEachCall(await SuiviWorkbook.setUp(), ['followUp.apply', { answers: {} }])
}, 600_000)

test('an update that takes up a slip may die at any of its calls', async () => {
  const suivi = await SuiviWorkbook.followedUp()
  suivi.type('O02', 'P001-O02', 'Visite le', '01/12/2026')
  suivi.type('O02', 'P001-O02', 'Niveau vu', 'Appliqué')
  await diesAtEachCall(suivi, ['followUp.apply', { answers: {} }])
}, 600_000)
