import { join } from 'node:path'
import type { CallAnswer, CallInput, CallName, CallOutput } from '../../src/api/calls'
import { openWorkbook } from '../../src/workbench/engine/open-workbook'
import type { Bound } from '../../src/workbench/runtime/latency-figures'
import { createWorkbench, type RunOptions, type RunResult, readScript } from '../../src/workbench/runtime/workbench'
import { emptyWorkbook, type WorkbookData } from '../../src/workbench/workbook/data'

const built = join(__dirname, '../../build/workbench')

/** An invented cohort as a team keeps it: a title, a header, marks of practice. */
export const cohort = [
  ['Formation : jardins du Lac (promotion inventée)'],
  ['Nom', 'Groupement', 'Village', 'Téléphone', 'Composter', 'Pailler', 'Tenir un cahier'],
  ['Awa Diop', 'Jappo', 'Thiaré', '070 000 01 01', 'oui', 'non', 'non'],
  ['Binta Fall', 'Jappo', 'Thiaré', '070 000 01 02', 'non', 'en partie', 'oui'],
  ['Coumba Sarr', 'Takku', 'Ndem', '', 'non', 'non', 'abs'],
  ['Demba Ka', 'Takku', 'Ndem', '070 000 01 04', 'oui', 'oui', ''],
  ['Élie Ndong', 'Takku', 'Ndem', '0012', 'en partie', 'non', 'non'],
]

/** A copy made of this realm's objects: `structuredClone` gives jest those of another, which the engine does not take. */
export function copyOf(data: WorkbookData): WorkbookData {
  return JSON.parse(JSON.stringify(data)) as WorkbookData
}

const prepared: { setUp?: WorkbookData; followedUp?: WorkbookData } = {}

async function prepare(suivi: SuiviWorkbook, act: (suivi: SuiviWorkbook) => Promise<unknown>): Promise<WorkbookData> {
  await act(suivi)
  await suivi.close()
  return suivi.workbook.dump()
}

/** A workbook in the workbench with the add-on beside it, and a person at the grid. */
export class SuiviWorkbook {
  readonly workbook: ReturnType<typeof openWorkbook>
  readonly bench: ReturnType<typeof createWorkbench>
  today = '2026-11-24'
  last: RunResult | null = null

  constructor(data: WorkbookData, { userLocale = 'fr', latency }: { userLocale?: string; latency?: Bound } = {}) {
    this.workbook = openWorkbook(data)
    this.bench = createWorkbench({
      workbook: this.workbook,
      builtFolder: built,
      script: readScript(join(built, '../addon')),
      clock: () => new Date(`${this.today}T10:00:00Z`),
      userLocale,
      ...(latency ? { latency } : {}),
    })
  }

  /** A workbook whose one sheet holds these rows, typed as texts. */
  static of(rows: string[][], name = 'Promotion'): SuiviWorkbook {
    const data = emptyWorkbook('fr_FR', 'Africa/Dakar', name)
    data.sheets[0]!.cells = rows.map((row) => row.map((value) => (value === '' ? undefined : { value })))
    return new SuiviWorkbook(data)
  }

  /** Set up with the marks as a closed round of practice; made once, then opened again. */
  static async setUp(): Promise<SuiviWorkbook> {
    prepared.setUp ??= await prepare(SuiviWorkbook.of(cohort), (suivi) =>
      suivi.ok('setup.apply', { marks: 'practice', language: 'fr' }),
    )
    return new SuiviWorkbook(copyOf(prepared.setUp))
  }

  /** Set up, and its follow-up made. */
  static async followedUp(): Promise<SuiviWorkbook> {
    prepared.followedUp ??= await prepare(await SuiviWorkbook.setUp(), (suivi) => suivi.update())
    return new SuiviWorkbook(copyOf(prepared.followedUp))
  }

  /** Calls the add-on as a page does, whatever it answers. */
  async call<Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
    options: RunOptions = {},
  ): Promise<CallAnswer<Name>> {
    this.last = await this.bench.run('call', [name, input], options)
    if (this.last.error) throw new Error(`${name}: ${this.last.error.stack}`)
    return this.last.value as CallAnswer<Name>
  }

  /** Calls the add-on and expects it to do what it was asked. */
  async ok<Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
    options: RunOptions = {},
  ): Promise<CallOutput<Name>> {
    const answer = await this.call(name, input, options)
    if (this.last!.killed) throw new Error(`${name} was killed`)
    if (!answer.ok)
      throw new Error(`${name}: ${answer.error.sentence} ${this.last!.log.map(({ text }) => text).join('\n')}`)
    return answer.value as CallOutput<Name>
  }

  /** Calls the add-on and expects a refusal; gives its code. */
  async refused<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<string> {
    const answer = await this.call(name, input)
    if (answer.ok) throw new Error(`${name} was not refused`)
    return answer.error.code
  }

  update(answers: Record<string, string> = {}): Promise<CallOutput<'followUp.apply'>> {
    return this.ok('followUp.apply', { answers })
  }

  names(): string[] {
    return this.workbook.sheets().map(({ name }) => name)
  }

  /** The id of the tab whose name holds this text. */
  sheet(text: string): number {
    const found = this.workbook.sheets().find(({ name }) => name.includes(text))
    if (!found) throw new Error(`No tab "${text}" among ${this.names().join(', ')}`)
    return found.id
  }

  grid(tab: string): string[][] {
    const id = this.sheet(tab)
    const { rowCount, columnCount } = this.workbook.sheets().find((sheet) => sheet.id === id)!
    const { values } = this.workbook.readValues(id, { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 })
    return values.map((row) => row.map(String))
  }

  /** Row and column of the cell below a header, in the row where this text stands (an id, a name). Counted from 0. */
  place(tab: string, rowText: string, header: string, nth = 0): { row: number; column: number } {
    const grid = this.grid(tab)
    const headerRow = grid.findIndex((row) => row.includes(header))
    const columns = (grid[headerRow] ?? []).flatMap((text, column) => (text === header ? [column] : []))
    const row = grid.findIndex((cells, index) => index > headerRow && cells.includes(rowText))
    if (headerRow === -1 || row === -1) throw new Error(`No "${rowText}" × "${header}" in ${tab}`)
    return { row, column: columns[nth]! }
  }

  cell(tab: string, rowText: string, header: string, nth = 0): string {
    const { row, column } = this.place(tab, rowText, header, nth)
    return this.grid(tab)[row]![column]!
  }

  /** Types into a cell as a person does. */
  type(tab: string, rowText: string, header: string, text: string, nth = 0): void {
    const { row, column } = this.place(tab, rowText, header, nth)
    this.put(tab, row, column, text)
  }

  put(tab: string, row: number, column: number, text: string): void {
    this.workbook.write(this.sheet(tab), { top: row, left: column, bottom: row, right: column }, [[text]])
  }

  close(): Promise<void> {
    return this.bench.close()
  }
}
