import { join } from 'node:path'
import { openWorkbook } from '../../../src/workbench/engine/open-workbook'
import { createWorkbench, type Workbench, type WorkbenchOptions } from '../../../src/workbench/runtime/workbench'
import { emptyWorkbook } from '../../../src/workbench/workbook/data'

/** Where the workbench's programs are built. */
export const builtFolder = join(__dirname, '../../../build/workbench')

const opened: Workbench[] = []

/** A script on an empty workbook in French, with Dakar's clock. */
export function benchWith(text: string, options: Partial<WorkbenchOptions> = {}) {
  const workbook = openWorkbook(emptyWorkbook('fr_FR', 'Africa/Dakar'))
  const script = { files: [{ name: 'script.js', text }], html: {} }
  const bench = createWorkbench({ workbook, builtFolder, script, ...options })
  opened.push(bench)
  const sheet = workbook.activeSheet()
  return {
    workbook,
    bench,
    sheet,
    /** The first cells of the first column, as they stand. */
    column: (rows: number) =>
      workbook.readValues(sheet, { top: 0, left: 0, bottom: rows - 1, right: 0 }).values.map(([value]) => value),
    /** Types into a cell, as a person does. */
    type: (row: number, column: number, text: string) =>
      workbook.write(sheet, { top: row, left: column, bottom: row, right: column }, [[text]]),
  }
}

/** Runs the body of a function and gives its value; fails when it throws. */
export async function resultOf(body: string, options: Partial<WorkbenchOptions> = {}): Promise<unknown> {
  const { bench } = benchWith(`function work() { ${body} }`, options)
  const { value, error } = await bench.run('work')
  if (error) throw new Error(`${error.name}: ${error.message}`)
  return value
}

afterAll(async () => {
  await Promise.all(opened.map((bench) => bench.close()))
})
