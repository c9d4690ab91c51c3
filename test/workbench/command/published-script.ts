import { join } from 'node:path'
import type { CommandOptions } from '../../../src/workbench/command/options'
import { runFunction } from '../../../src/workbench/command/run-function'
import { readWorkbookFile } from '../../../src/workbench/files/read-workbook-file'
import type { SheetData, WorkbookData } from '../../../src/workbench/workbook/data'
import { builtFolder, ScriptFolder } from './script-folder'

const scripts = join(__dirname, '../scripts')

/** A list of invented things, and one of the scripts people write, run over it again and again. */
export class PublishedScript {
  private readonly folder = new ScriptFolder()
  private file: string
  data: WorkbookData | null = null

  constructor(
    private readonly name: string,
    list: string,
  ) {
    this.file = this.folder.put('people.csv', list)
  }

  /** Runs a function and saves; fails when the script does. Gives what was printed. */
  async run(run: string, args: unknown[] = [], given: Partial<CommandOptions> = {}) {
    const out = join(this.folder.path, 'people.xlsx')
    const script = join(scripts, `${this.name}.gs`)
    const options = { script, file: this.file, run, args, edit: undefined, answers: [], out, port: 0, language: 'en' }
    const { report, failure } = await runFunction({ ...options, locale: 'en_GB', ...given }, builtFolder)
    if (failure) throw new Error(failure)
    this.file = out
    this.data = (await readWorkbookFile(out)).data
    return report
  }

  sheet(name: string): SheetData {
    return this.data!.sheets.find((sheet) => sheet.name === name)!
  }
}
