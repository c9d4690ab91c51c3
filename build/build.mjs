// Types, then bundles. `--types-only` stops after the types; `--to-run` makes the bundles alone, and only when they are older
// than the sources: types are for those who change the code.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const flags = new Set(process.argv.slice(2))

function newest(path) {
  const info = statSync(path)
  if (!info.isDirectory()) return info.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function upToDate() {
  const outputs = [
    'build/addon/suivi.js',
    'build/workbench/worker.cjs',
    'build/workbench/serve.cjs',
    'build/workbench/workbench.cjs',
  ].map((path) => join(root, path))
  if (!outputs.every(existsSync)) return false
  const sources = [
    'src',
    'package-lock.json',
    'appsscript.json',
    'build/bundle-addon.mjs',
    'build/bundle-workbench.mjs',
    'build/bundle-pages.mjs',
    'build/bundle-pdf.mjs',
    'build/report-fonts.mjs',
    'build/page-text.mjs',
  ]
  const built = Math.min(...outputs.map((path) => statSync(path).mtimeMs))
  return sources.every((path) => newest(join(root, path)) < built)
}

async function bundle() {
  const { bundleAddon } = await import('./bundle-addon.mjs')
  const { bundlePages } = await import('./bundle-pages.mjs')
  const { writeFonts } = await import('./bundle-pdf.mjs')
  const { bundleWorkbench } = await import('./bundle-workbench.mjs')
  await bundleAddon()
  await bundlePages()
  await bundleWorkbench()
  await writeFonts()
}

function checkTypes() {
  const types = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', root], {
    stdio: ['ignore', 2, 2],
  })
  if (types.status !== 0) process.exit(1)
}

if (!flags.has('--to-run')) checkTypes()
if (!flags.has('--types-only') && !(flags.has('--to-run') && upToDate())) {
  const started = Date.now()
  await bundle()
  if (flags.has('--to-run')) process.stderr.write(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
}
