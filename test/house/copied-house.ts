import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '../..')
const copied = [
  'src',
  'tsconfig.json',
  'appsscript.json',
  'package.json',
  'build/tsconfig.layer.json',
  'build/bundle-addon.mjs',
]

/** A copy of the sources in a folder of its own, where things can be planted. */
export class CopiedHouse {
  readonly folder = mkdtempSync(join(tmpdir(), 'suivi-house-'))

  constructor() {
    mkdirSync(join(this.folder, 'build'))
    for (const path of copied) cpSync(join(root, path), join(this.folder, path), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'), 'junction')
  }

  /** Compiles one layer and all it rests on: '' when the compiler has nothing to say. */
  compile(layer: string): string {
    return this.run('node_modules/typescript/bin/tsc', '-b', `src/${layer}`)
  }

  /** Bundles the add-on: '' when the bundle was made. */
  bundle(): string {
    return this.run('--input-type=module', '-e', "await (await import('./build/bundle-addon.mjs')).bundleAddon()")
  }

  /** Does something while these lines stand at the end of a file of the house, which is made when it is not there. */
  withPlanted(path: string, lines: string, act: () => void): void {
    const file = join(this.folder, path)
    const before = existsSync(file) ? readFileSync(file, 'utf8') : null
    writeFileSync(file, `${before ?? ''}${lines}\n`)
    try {
      act()
    } finally {
      if (before === null) rmSync(file)
      else writeFileSync(file, before)
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }

  private run(...given: string[]): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, given, { cwd: this.folder, encoding: 'utf8' })
    return status === 0 ? '' : `${stdout}${stderr}` || `ended with ${status}`
  }
}
