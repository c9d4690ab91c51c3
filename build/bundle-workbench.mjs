// The workbench's programs: what is loaded into a script's context, the thread it runs in, the command without a browser, the
// server and its page.
import { copyFileSync, existsSync } from 'node:fs'
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
  { from: 'src/workbench/serve/main.ts', to: 'serve.cjs', platform: 'node', format: 'cjs' },
  { from: 'src/workbench/runtime/install-services.ts', to: 'services.cjs', platform: 'node', format: 'cjs' },
  { from: 'src/workbench/command/main.ts', to: 'workbench.cjs', platform: 'node', format: 'cjs' },
  { from: 'src/workbench/frame/main.tsx', to: 'frame/app.js', platform: 'browser', format: 'iife' },
  { from: 'src/workbench/frame/bridge.ts', to: 'frame/bridge.js', platform: 'browser', format: 'iife' },
]

/** In the page the library is a script of its own, loaded as it was published: here it is only named. */
const libraryInPage = {
  name: 'library-in-page',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@odoo\/o-spreadsheet$/ }, () => ({ path: 'o_spreadsheet', namespace: 'library-in-page' }))
    onLoad({ filter: /.*/, namespace: 'library-in-page' }, () => ({
      contents: 'module.exports = globalThis.o_spreadsheet',
      loader: 'js',
    }))
  },
}

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
      external: options.platform === 'node' ? ['@odoo/*', 'pdfmake'] : [],
      logLevel: 'warning',
      ...(options.platform === 'browser'
        ? { plugins: [libraryInPage], jsx: 'automatic', jsxImportSource: 'preact' }
        : {}),
      ...options,
    })
  }
  for (const name of ['index.html', 'app.css']) {
    copyFileSync(`${root}src/workbench/frame/${name}`, `${root}build/workbench/frame/${name}`)
  }
}
