// build/addon: exactly what is pushed to Google.
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const entry = 'src/server/main.ts'
const out = join(root, 'build/addon')

/** The names the entry exports, read from an esm pass: they become the only global functions. */
async function exportedNames() {
  const pass = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
    outfile: 'main.js',
  })
  return Object.values(pass.metafile.outputs)[0].exports.sort()
}

/** Bundles the add-on: one readable file, real top-level declarations, nothing of the workbench. */
export async function bundleAddon() {
  if (!existsSync(join(root, entry))) return
  const names = await exportedNames()
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName: 'suivi_',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    footer: {
      js: names.map((name) => `function ${name}() { return suivi_.${name}.apply(this, arguments); }`).join('\n'),
    },
    write: false,
    metafile: true,
    logLevel: 'warning',
    outfile: 'suivi.js',
  })
  const intruder = Object.keys(result.metafile.inputs).find(
    (path) => /^src\/(workbench|batch)\//.test(path) || path.startsWith('node:'),
  )
  if (intruder) throw new Error(`The add-on must not hold ${intruder}.`)
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'suivi.js'), result.outputFiles[0].text)
  copyFileSync(join(root, 'appsscript.json'), join(out, 'appsscript.json'))
}
