import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { CommandOptions } from '../../../src/workbench/command/options'
import { type RunReport, runFunction } from '../../../src/workbench/command/run-function'

/** Where the workbench's programs are built. */
export const builtFolder = join(__dirname, '../../../build/workbench')

const made: string[] = []
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true })
})

/** A folder with a script and a list of invented people, gone after the tests. */
export class ScriptFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'script-'))

  constructor(files: Record<string, string> = {}) {
    this.put('list.csv', 'Nom,Groupe,Note\nAwa,Nord,12\nModou,Sud,7\nFatou,Nord,15\n')
    for (const [name, text] of Object.entries(files)) this.put(`script/${name}`, text)
    made.push(this.path)
  }

  put(name: string, text: string): string {
    const path = join(this.path, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return path
  }

  /** Runs one function over the list. */
  run(run: string, given: Partial<CommandOptions> = {}): Promise<{ report: RunReport; failure: string | null }> {
    return runFunction(
      {
        script: join(this.path, 'script'),
        file: join(this.path, 'list.csv'),
        run,
        args: [],
        edit: undefined,
        answers: [],
        out: null,
        port: 0,
        language: 'en',
        locale: undefined,
        ...given,
      },
      builtFolder,
    )
  }
}
