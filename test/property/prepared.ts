import { join } from 'node:path'
import type { CallAnswer, CallInput, CallName } from '../../src/api/calls'
import { openWorkbook } from '../../src/workbench/engine/open-workbook'
import { createWorkbench, type RunResult, readScript } from '../../src/workbench/runtime/workbench'
import { emptyWorkbook, type WorkbookData } from '../../src/workbench/workbook/data'
import type { Operations } from '../../src/workbench/workbook/operations'

/** An invented cohort as a team keeps it, with room for own words below and beside. */
const cohort = [
  ['Formation : jardins du Lac (promotion inventée)'],
  ['Nom', 'Groupement', 'Village', 'Téléphone', 'Composter', 'Pailler', 'Tenir un cahier'],
  ['Awa Diop', 'Jappo', 'Thiaré', '070 000 01 01', 'oui', 'non', 'non'],
  ['Binta Fall', 'Jappo', 'Thiaré', '070 000 01 02', 'non', 'en partie', 'oui'],
  ['Coumba Sarr', 'Takku', 'Ndem', '', 'non', 'non', 'abs'],
  ['Demba Ka', 'Takku', 'Ndem', '070 000 01 04', 'oui', 'oui', ''],
  ['Élie Ndong', 'Takku', 'Ndem', '0012', 'non', 'non', 'non'],
  ['Fatou Sy', 'Jappo', 'Thiaré', '070 000 01 06', 'non', 'oui', 'en partie'],
  ['Gora Lo', 'Jappo', 'Ndem', '', 'en partie', 'non', 'oui'],
]

type Workbook = ReturnType<typeof openWorkbook>

/** One workbench with one worker, on whose table any number of workbooks are laid one after the other. */
export class Stage {
  workbook: Workbook = openWorkbook(emptyWorkbook('fr_FR', 'Africa/Dakar'))
  today = '2026-11-24'
  private readonly bench: ReturnType<typeof createWorkbench>

  constructor() {
    const built = join(__dirname, '../../build/workbench')
    const current = (): Record<string, unknown> => this.workbook as never
    const workbook = new Proxy({} as Operations, {
      get:
        (_none, name: string) =>
        (...args: unknown[]) =>
          (current()[name] as (...all: unknown[]) => unknown).apply(this.workbook, args),
    })
    this.bench = createWorkbench({
      workbook,
      builtFolder: built,
      script: readScript(join(built, '../addon')),
      clock: () => new Date(`${this.today}T10:00:00Z`),
      userLocale: 'fr',
    })
  }

  lay(data: WorkbookData): void {
    this.workbook = openWorkbook(data)
    this.today = '2026-11-24'
  }

  /** Calls the add-on as a page does. An accident or a crash is thrown; a refusal is an answer. */
  async call<Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
  ): Promise<{ answer: CallAnswer<Name>; cost: RunResult['cost'] }> {
    const { value, error, cost, log } = await this.bench.run('call', [name, input])
    if (error) throw new Error(`${name} broke: ${error.stack}`)
    const answer = value as CallAnswer<Name>
    if (!answer.ok && answer.error.kind === 'accident') {
      throw new Error(`${name} had an accident: ${log.map(({ text }) => text).join('\n')}`)
    }
    return { answer, cost }
  }

  close(): Promise<void> {
    return this.bench.close()
  }
}

/** The workbook every sequence starts from: set up, followed up, a second round open, a visit standing. */
export async function prepare(stage: Stage): Promise<WorkbookData> {
  const data = emptyWorkbook('fr_FR', 'Africa/Dakar', 'Promotion')
  data.sheets[0]!.cells = cohort.map((row) => row.map((value) => (value === '' ? undefined : { value })))
  data.sheets[0]!.rowCount = 30
  data.sheets[0]!.columnCount = 12
  stage.lay(data)
  await mustDo(stage, 'setup.apply', { marks: 'practice', language: 'fr', marksDate: '2026-05-20' })
  await mustDo(stage, 'followUp.apply', { answers: {} })
  await mustDo(stage, 'round.start', { title: 'À 6 mois', date: '2026-11-20', observer: 'Rama' })
  await mustDo(stage, 'followUp.apply', { answers: {} })
  return stage.workbook.dump()
}

async function mustDo<Name extends CallName>(stage: Stage, name: Name, input: CallInput<Name>): Promise<void> {
  const { answer } = await stage.call(name, input)
  if (!answer.ok) throw new Error(`${name}: ${answer.error.sentence}`)
}
