import { localeOfLanguage } from '../engine/locales'
import { type OpenWorkbook, openWorkbook } from '../engine/open-workbook'
import { readWorkbookFile } from '../files/read-workbook-file'
import { saveFile, workbookBytes } from '../files/save-workbook-file'
import { columnIndex } from '../files/xlsx/references'
import { textAt } from '../runtime/edit-event'
import { placeOf, type ScriptPlace, sentenceOf } from '../runtime/script-error'
import {
  createWorkbench,
  type RunOptions,
  type RunResult,
  readScript,
  type Shown,
  type Workbench,
} from '../runtime/workbench'
import { BadInput } from '../serve/options'
import type { CommandOptions } from './options'

/** Google ends an execution after six minutes. */
const sixMinutes = 360_000

/** What came of a run, as it is printed. */
export interface RunReport {
  function: string
  ok: boolean
  /** When it can be said in JSON. */
  value?: unknown
  error?: { name: string; message: string } & Partial<ScriptPlace>
  /** Calls of services by what they cost. */
  calls: Record<string, number>
  roundTrips: number
  /** Commits forced by 10,000 cells waiting. */
  forcedCommits: number
  reads: number
  writes: number
  structural: number
  /** Cells written. */
  cells: number
  /** Modelled, with quick, usual and slow figures for Google's servers. */
  seconds: { low: number; mid: number; high: number }
  logs: RunResult['log']
  /** What would have been sent or made, in order. Nothing left this machine. */
  recorded: { method: string; what: Record<string, unknown> }[]
  /** Toasts, questions with their answers, pages. */
  shown: object[]
  /** Where the file was saved. */
  saved: string | null
}

/** Runs one function of a script over a file, and saves when that was asked for. The second is a sentence when the script failed. */
export async function runFunction(
  options: CommandOptions & { run: string },
  builtFolder: string,
): Promise<{ report: RunReport; failure: string | null }> {
  const locale = options.locale ?? localeOfLanguage(options.language)
  const { data, original } = await readWorkbookFile(options.file, locale)
  const workbook = openWorkbook(data)
  const before = options.out === null ? null : workbook.dump()
  const script = readScript(options.script)
  // What Date says of local time is that of the process, and at Google that of the script.
  process.env['TZ'] = script.timeZone ?? workbook.timeZone()
  const fileName = options.file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
  const bench = createWorkbench({
    workbook,
    script,
    builtFolder,
    fileName,
    userLocale: options.language,
    latency: 'mid',
  })
  try {
    const interference = { answers: options.answers, timeLimit: sixMinutes }
    const result = options.edit
      ? await typeAndRun(bench, workbook, options.edit, interference)
      : await bench.run(options.run, options.args, interference)
    const names = [...script.files.map(({ name }) => name), ...Object.keys(script.html).map((name) => `${name}.html`)]
    const report = reportOf(options.run, result, names)
    const failure = result.error ? sentenceOf(result.error, names) : null
    if (options.out !== null && before && !failure) {
      await saveFile(options.out, workbookBytes(original, before, workbook.dump()), { backup: true })
      report.saved = options.out
    }
    return { report, failure }
  } finally {
    await bench.close()
  }
}

/** Types into a cell as a person does, then runs what the script does at an edit. */
async function typeAndRun(
  bench: Workbench,
  workbook: OpenWorkbook,
  { cell, text }: NonNullable<CommandOptions['edit']>,
  options: RunOptions,
): Promise<RunResult> {
  const { sheetName, row, column } = placeOfCell(cell)
  const sheet =
    sheetName === null ? workbook.activeSheet() : workbook.sheets().find(({ name }) => name === sheetName)?.id
  if (sheet === undefined) throw new BadInput(`There is no sheet "${sheetName}".`)
  const zone = { top: row, left: column, bottom: row, right: column }
  const before = textAt(workbook, sheet, zone)
  workbook.write(sheet, zone, [[text]])
  const result = await bench.edited({ sheet, zone, before }, options)
  if (!result) throw new BadInput('The script has no onEdit.')
  return result
}

function placeOfCell(cell: string): { sheetName: string | null; row: number; column: number } {
  const [, written, letters, digits] = /^(?:(.*)!)?\$?([A-Za-z]+)\$?(\d+)$/.exec(cell)!
  return {
    sheetName: written?.replace(/^'(.*)'$/, '$1') ?? null,
    row: Number(digits) - 1,
    column: columnIndex(letters!.toUpperCase()),
  }
}

function reportOf(name: string, result: RunResult, names: string[]): RunReport {
  const { value, error, trace, cost, log, shown } = result
  const calls: Record<string, number> = {}
  for (const { kind } of trace) calls[kind] = (calls[kind] ?? 0) + 1
  const seconds = (milliseconds: number) => Math.round(milliseconds) / 1000
  const { low, mid, high } = cost.time
  return {
    function: name,
    ok: !error,
    ...(value === undefined ? {} : { value }),
    ...(error ? { error: { name: error.name, message: error.message, ...placeOf(error.stack, names) } } : {}),
    calls,
    roundTrips: cost.roundTrips,
    forcedCommits: cost.forced,
    reads: cost.reads,
    writes: cost.writes,
    structural: cost.structural,
    cells: cost.cells,
    seconds: { low: seconds(low), mid: seconds(mid), high: seconds(high) },
    logs: log,
    recorded: shown.flatMap((each) => (each.kind === 'recorded' ? [{ method: each.method, what: each.what }] : [])),
    shown: shown.flatMap((each) => (each.kind === 'recorded' ? [] : [briefly(each)])),
    saved: null,
  }
}

/** Pages by their size alone. */
function briefly(shown: Shown): object {
  if (!('html' in shown)) return shown
  const { html, ...rest } = shown
  return { ...rest, characters: html.length }
}
