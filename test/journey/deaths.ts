import type { RunResult } from '../../src/workbench/runtime/workbench'
import type { WorkbookData } from '../../src/workbench/workbook/data'
import { everyCell } from './every-cell'
import { type Operation, workbookBefore } from './operations'
import { copyOf, SuiviWorkbook } from './suivi-workbook'

const later = '2026-12-05'
const settings = 'Suivi (réglages)'

/** How an operation ends when nothing stops it, and how many calls it makes. */
export interface Unstopped {
  operation: Operation
  data: WorkbookData
  calls: number
  end: Record<string, string[][]>
}

/** Runs an operation to its end, on a clock of modelled time. */
export async function unstopped(operation: Operation): Promise<Unstopped> {
  const data = await workbookBefore(operation.before)
  const suivi = open(data)
  try {
    await suivi.ok(operation.step[0], operation.step[1] as never)
    const calls = suivi.last!.trace.length
    return { operation, data, calls, end: everyCell(suivi) }
  } finally {
    await suivi.close()
  }
}

/** Runs an operation that dies before its n-th call, then what a person does: runs it again. Gives what stands then. */
export async function diesAt({ operation, data }: Unstopped, killAt: number, killKeeps: boolean) {
  const suivi = open(data)
  const [name, input] = operation.step
  try {
    await suivi.call(name, input as never, { killAt, killKeeps })
    const texts = JSON.stringify(everyCell(suivi))
    const lost = (operation.typed ?? []).filter((text) => !texts.includes(text.replace(/^'/, '')))
    const again = await suivi.call(name, input as never)
    const code = again.ok ? '' : again.error.code
    if (code !== '' && code !== operation.already)
      throw new Error(`${killAt} ${killKeeps}: ${code} ${logOf(suivi.last!)}`)
    return { lost, end: everyCell(suivi), code }
  } finally {
    await suivi.close()
  }
}

function logOf({ log }: RunResult): string {
  return log.map(({ text }) => text).join('\n')
}

function open(data: WorkbookData): SuiviWorkbook {
  const suivi = new SuiviWorkbook(copyOf(data), { latency: 'mid' })
  suivi.today = later
  return suivi
}

/**
 * Lets an operation die before every n-th call, each time twice: what was buffered is lost, or kept. Counted from its last but two,
 * where most is written and nothing remembered yet. Gives each death after which something typed was missing or a tab ended
 * otherwise, with the first row that differs.
 */
export async function diesEvery(operation: Operation, stride: number): Promise<string[]> {
  const run = await unstopped(operation)
  const wrong: string[] = []
  for (let killAt = stride === 1 ? run.calls : run.calls - 2; killAt >= 1; killAt -= stride) {
    for (const killKeeps of [false, true]) {
      const { lost, end } = await diesAt(run, killAt, killKeeps)
      const differences = differencesOf(run.end, end)
      if (lost.length + differences.length > 0)
        wrong.push(
          [`call ${killAt} of ${run.calls}, ${killKeeps ? 'kept' : 'lost'}`, ...lost, ...differences].join('\n'),
        )
    }
  }
  return wrong
}

function differencesOf(wanted: Record<string, string[][]>, found: Record<string, string[][]>): string[] {
  return [...new Set([...Object.keys(wanted), ...Object.keys(found)])].flatMap((tab) => {
    const [before, after] = [wanted[tab] ?? [], found[tab] ?? []].map(tab === settings ? remembered : said)
    const row = [...before!, ...after!].findIndex((_, index) => before![index] !== after![index])
    return row === -1 ? [] : [`${tab}, row ${row + 1}:\n  ${before![row]}\n  ${after![row]}`]
  })
}

const said = (rows: string[][]) => rows.map((row) => JSON.stringify(row))

/**
 * What settings remember, without the journal, which says what each run did: the one after a death has less to do, and a run that died
 * right before its entry has none.
 */
function remembered(rows: string[][]): string[] {
  return said(rows.filter(([what]) => what !== 'journal'))
}
