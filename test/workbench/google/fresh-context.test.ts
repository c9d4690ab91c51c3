import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { SmallWorkbook } from './small-workbook'

const root = join(__dirname, '../../..')
/** esbuild does not run inside jest's own realm, so it runs beside it. */
const bundler = `
  import { build } from 'esbuild'
  const entryPoints = ['src/workbench/google/main.ts']
  await build({ entryPoints, bundle: true, format: 'iife', platform: 'neutral', target: 'es2022', globalName: '$services' })`
const services = execFileSync(process.execPath, ['--input-type=module', '-e', bundler], { cwd: root, encoding: 'utf8' })

/** Runs a script in a context that has the language and the services, and nothing else. */
function run(script: string): unknown {
  const workbook = new SmallWorkbook('Europe/Paris') as unknown as Record<string, (...args: unknown[]) => unknown>
  const door = (call: string) => {
    const { op, args } = JSON.parse(call) as { op: string; args: unknown[] }
    return JSON.stringify({ value: workbook[op]!(...args) ?? null })
  }
  const context = createContext({ door }, { codeGeneration: { strings: false, wasm: false } })
  runInContext(services, context)
  runInContext('$services.connect(door); $services.install(globalThis)', context)
  return JSON.parse(runInContext(`JSON.stringify((() => { ${script} })())`, context) as string)
}

describe('the services inside a fresh context', () => {
  test('35: dates, tables and errors are of the realm of the script', () => {
    const answer = run(`
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1')
      range.setValues([[new Date('2026-11-23T23:00:00Z'), 'text']])
      const values = range.getValues()
      let thrown
      try { range.setNotes('x') } catch (error) { thrown = error }
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
        values[0][0].toISOString(), thrown instanceof Error, thrown.name]`)
    expect(answer).toEqual([true, true, true, '2026-11-23T23:00:00.000Z', true, 'Exception'])
  })

  test('what the workbook refuses is thrown in the realm of the script', () => {
    const answer = run(`
      try { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').getRange('nothing') }
      catch (error) { return [error instanceof Error, String(error)] }`)
    expect(answer).toEqual([true, 'Exception: Range not found'])
  })

  test('103: a member that is not there says so, in the words of the workbench', () => {
    const answer = run(`
      const messages = []
      for (const missing of [() => SpreadsheetApp.newCellImage, () => SpreadsheetApp.getActiveSheet().insertSlicer()]) {
        try { missing() } catch (error) { messages.push(error.message) }
      }
      return messages`)
    expect(answer).toEqual([
      'SpreadsheetApp.newCellImage is not in the workbench',
      'Sheet.insertSlicer is not in the workbench',
    ])
  })
})
