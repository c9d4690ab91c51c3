import type { CallInput, CallName } from '../../src/api/calls'
import type { WorkbookData } from '../../src/workbench/workbook/data'
import { everyCell } from './every-cell'
import { copyOf, SuiviWorkbook } from './suivi-workbook'

/** A call of the add-on that is to be interrupted. */
export type Step = { [Name in CallName]: [name: Name, input: CallInput<Name>] }[CallName]

/** Its journal says what was done and how often, which differs when it was done twice. */
const settings = 'Suivi (réglages)'

/** How many service calls a step makes, and what the workbook holds after it and an update. */
export async function uninterrupted(data: WorkbookData, step: Step) {
  const suivi = new SuiviWorkbook(copyOf(data))
  suivi.today = '2026-12-05'
  await suivi.ok(step[0], step[1] as never)
  const calls = suivi.last!.trace.length
  await suivi.update()
  const expected = everyCell(suivi, settings)
  await suivi.close()
  return { calls, expected }
}

/** Runs a step that dies at its n-th call, then does what a person does: tries again, and updates. Gives what the workbook holds. */
export async function interrupted(data: WorkbookData, [name, input]: Step, killAt: number, killKeeps: boolean) {
  const suivi = new SuiviWorkbook(copyOf(data))
  suivi.today = '2026-12-05'
  try {
    await suivi.call(name, input as never, { killAt, killKeeps })
    const again = await suivi.call(name, input as never)
    if (!again.ok && again.error.code !== 'workbook.alreadySetUp') throw new Error(again.error.sentence)
    await suivi.update()
    const found = everyCell(suivi, settings)
    await suivi.update()
    return { found, writesLater: suivi.last!.cost.writes }
  } finally {
    await suivi.close()
  }
}
