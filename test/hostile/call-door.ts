import { join } from 'node:path'
import fc from 'fast-check'
import { type CallAnswer, type CallName, calls } from '../../src/api/calls'
import { said } from '../../src/api/messages'
import { openWorkbook } from '../../src/workbench/engine/open-workbook'
import { createWorkbench, readScript } from '../../src/workbench/runtime/workbench'
import type { WorkbookData } from '../../src/workbench/workbook/data'
import { copyOf, SuiviWorkbook } from '../journey/suivi-workbook'
import { anyCall } from './random-calls'

const built = join(__dirname, '../../build/workbench')
const own = Object.getOwnPropertyNames(Object.prototype).length

/** Calls as a page does, and looks afterwards whether objects are still what they were in the script's own world. */
const looking = `function callAndLook(name, input) {
  const before = Object.getOwnPropertyNames(Object.prototype).join()
  const answer = call(name, input)
  const inherited = []
  for (const key in {}) inherited.push(key)
  return { answer, spoilt: inherited.length > 0 || Object.getOwnPropertyNames(Object.prototype).join() !== before }
}`

/** What is wrong with the answers to this many random calls in a row on a workbook; [] when nothing is. */
export async function wrongAnswers(data: WorkbookData, count: number, seed: number): Promise<string[]> {
  const workbook = openWorkbook(copyOf(data))
  const script = readScript(join(built, '../addon'))
  script.files.push({ name: 'looking', text: looking })
  const bench = createWorkbench({ workbook, script, builtFolder: built, clock: () => new Date('2026-11-24T10:00:00Z') })
  const wrong: string[] = []
  let before = JSON.stringify(workbook.dump())
  for (const { name, input } of fc.sample(anyCall, { numRuns: count, seed })) {
    const { value, error, killed, cost, log } = await bench.run('callAndLook', [name, input])
    const say = (what: string) => wrong.push(`${what}: ${JSON.stringify([name, input]).slice(0, 300)}`)
    if (error || killed) {
      say(`it ended with ${error?.message ?? 'being killed'}`)
      continue
    }
    const { answer, spoilt } = value as { answer: CallAnswer; spoilt: boolean }
    if (spoilt) say('objects are no more what they were')
    if (answer.ok) {
      if (!calls[name as CallName].output.safeParse(answer.value).success) say('an answer that is none')
      if (cost.writes + cost.structural > 0) before = JSON.stringify(workbook.dump())
      continue
    }
    if (!said.safeParse(answer.error).success || answer.error.sentence.length < 10) say('no sentence')
    if (answer.error.kind === 'accident')
      say(
        `an accident, ${log
          .map(({ text }) => text)
          .join(' ')
          .slice(0, 600)}`,
      )
    if (cost.writes + cost.structural > 0 || JSON.stringify(workbook.dump()) !== before)
      say(`written, and ${answer.error.code}`)
  }
  await bench.close()
  if (Object.getOwnPropertyNames(Object.prototype).length !== own)
    wrong.push('objects of the workbench are no more what they were')
  return wrong
}

/** Workbooks at each stage of the way. */
export async function stages(): Promise<Record<string, WorkbookData>> {
  const { cohort } = await import('../journey/suivi-workbook')
  const dump = async (suivi: SuiviWorkbook, act?: (suivi: SuiviWorkbook) => Promise<unknown>) => {
    await act?.(suivi)
    await suivi.close()
    return suivi.workbook.dump()
  }
  const start = { title: 'À 3 mois', date: '2026-11-24', observer: 'Coumba' }
  return {
    'not set up': await dump(SuiviWorkbook.of(cohort)),
    'set up': await dump(await SuiviWorkbook.setUp()),
    'with a follow-up and an open round': await dump(await SuiviWorkbook.followedUp(), (suivi) =>
      suivi.ok('round.start', start),
    ),
  }
}
