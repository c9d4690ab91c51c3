import type { RunOptions } from '../../src/workbench/runtime/workbench'
import type { WorkbookData } from '../../src/workbench/workbook/data'
import { everyCell } from './every-cell'
import type { Step } from './interruptions'
import { underWay } from './others-at-work'
import { copyOf, SuiviWorkbook } from './suivi-workbook'

const later = '2026-12-05'
const settings = 'Suivi (réglages)'
const update: Step = ['followUp.apply', { answers: {} }]

/** What a colleague starts meanwhile, on another machine. */
const others: Record<string, Step> = {
  'updates the follow-up': update,
  'updates the summary': ['summary.update', {}],
  'starts an evaluation': ['round.start', { title: 'À 3 mois', date: '2026-12-04', observer: 'Ousmane' }],
  'looks at what an update would do': ['followUp.preview', { answers: {} }],
}

/** Before every how many calls it is started; EVERY=1 does it before each. */
const stride = Number(process.env['EVERY'] ?? 9)

let data: WorkbookData
beforeAll(async () => {
  data = await underWay()
}, 120_000)

/** An update during which another operation runs whole before its n-th call; then what people do: theirs again, and an update. */
async function ends([name, input]: Step, at: number) {
  const suivi = new SuiviWorkbook(copyOf(data), { latency: 'mid' })
  suivi.today = later
  let calls = 0
  let meanwhile = ''
  const options: RunOptions = {
    onCall: async () => {
      if (++calls !== at) return
      const { value, error } = await suivi.bench.run('call', [name, input])
      const answer = value as { ok: boolean; error?: { code: string } } | undefined
      meanwhile = error?.message ?? (answer?.ok ? 'done' : answer!.error!.code)
    },
  }
  try {
    const own = await suivi.call(update[0], update[1] as never, options)
    const again = await suivi.call(name, input as never)
    await suivi.update()
    const answers = [own, again].map((answer) => (answer.ok ? 'done' : answer.error.code))
    return { calls, meanwhile, own: answers[0]!, again: answers[1]!, cells: everyCell(suivi, settings) }
  } finally {
    await suivi.close()
  }
}

test.each(Object.entries(others))(
  'a colleague %s while an update runs: done or asked to wait, and the workbook ends as if they had waited',
  async (_, step) => {
    const undisturbed = await ends(step, 0)
    const seen = new Set<string>()
    for (let at = 1; at <= undisturbed.calls; at += stride) {
      const { meanwhile, own, again, cells } = await ends(step, at)
      seen.add(meanwhile)
      expect({ at, meanwhile: ['done', 'lock.taken'].includes(meanwhile) || meanwhile, own }).toEqual({
        at,
        meanwhile: true,
        own: 'done',
      })
      expect(['done', 'round.openAlready']).toContain(again)
      expect({ at, cells }).toEqual({ at, cells: undisturbed.cells })
    }
    // Whoever only looks is never kept waiting.
    expect(seen.has('lock.taken')).toBe(step[0] !== 'followUp.preview')
  },
  600_000,
)
