// The workbench's three programs: what is loaded into a script's context, the thread it runs in, the command without a browser.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const programs = [
  {
    from: 'src/workbench/google/main.ts',
    to: 'services.js',
    platform: 'neutral',
    format: 'iife',
    globalName: '$services',
  },
  { from: 'src/workbench/runtime/worker.ts', to: 'worker.cjs', platform: 'node', format: 'cjs' },
  { from: 'src/batch/main.ts', to: 'batch.cjs', platform: 'node', format: 'cjs' },
]

/** Writes build/workbench. The engine stays outside the bundles: it is loaded from node_modules as it was published. */
export async function bundleWorkbench() {
  for (const { from, to, ...options } of programs) {
    if (!existsSync(root + from)) continue
    await build({
      absWorkingDir: root,
      entryPoints: [from],
      outfile: `build/workbench/${to}`,
      bundle: true,
      target: 'es2022',
      external: options.platform === 'node' ? ['@odoo/*'] : [],
      logLevel: 'warning',
      ...options,
    })
  }
}
