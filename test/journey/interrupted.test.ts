import { interrupted, type Step, uninterrupted } from './interruptions'
import { cohort, SuiviWorkbook } from './suivi-workbook'

/** Every how many calls a run is interrupted here; the long test does it at each. */
const stride = 29

async function diesAnywhere(suivi: SuiviWorkbook, step: Step, every = stride) {
  const data = suivi.workbook.dump()
  await suivi.close()
  const { calls, expected } = await uninterrupted(data, step)
  for (let killAt = 2; killAt <= calls; killAt += every) {
    const killKeeps = killAt % 2 === 0
    const { found, writesLater } = await interrupted(data, step, killAt, killKeeps)
    expect({ killAt, killKeeps, found }).toEqual({ killAt, killKeeps, found: expected })
    expect(writesLater).toBe(0)
  }
}

test('a set-up that dies is completed by the next', async () => {
  await diesAnywhere(SuiviWorkbook.of(cohort), ['setup.apply', { marks: 'practice', language: 'fr' }])
}, 60_000)

test('a first update that dies is completed by the next', async () => {
  await diesAnywhere(await SuiviWorkbook.setUp(), ['followUp.apply', { answers: {} }])
}, 60_000)

test('an update that takes up slips dies anywhere: no visit is lost, none is written twice', async () => {
  const suivi = await SuiviWorkbook.followedUp()
  suivi.type('O02', 'P001-O02', 'Visite le', '01/12/2026')
  suivi.type('O02', 'P001-O02', 'Niveau vu', 'Appliqué')
  suivi.type('O03', 'P005-O03', 'Visite le', '02/12/2026')
  suivi.type('O03', 'P005-O03', 'Ce qui a été fait', 'Cahier commencé ensemble')
  suivi.type('O03', 'P001-O03', 'Action', 'Passer')
  await diesAnywhere(suivi, ['followUp.apply', { answers: {} }], 21)
}, 60_000)
