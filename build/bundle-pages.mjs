// build/addon/*.html: each page of the add-on as one file that needs nothing else.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { packLibrary } from './bundle-pdf.mjs'
import { findForbidden, makeSafe } from './page-text.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'build/addon')

/** What a page must not carry: the contract's checks, a dictionary, the add-on itself. */
const intruders = /node_modules\/zod|src\/locales\/(en|fr|es|pt|index)|src\/(server|sheets|workbench)\//

/** The page that makes PDFs: it is given what they are made with. */
const pdfPage = 'summary'

/** The pages: the folders of src/pages that have a main.tsx. */
export function pageNames() {
  return readdirSync(join(root, 'src/pages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(root, 'src/pages', entry.name)).includes('main.tsx'))
    .map(({ name }) => name)
}

/** Bundles every page. */
export async function bundlePages() {
  const shellStyle = readFileSync(join(root, 'src/pages/shell/pages.css'), 'utf8')
  for (const name of pageNames()) {
    const folder = join(root, 'src/pages', name)
    const own = readdirSync(folder).filter((file) => file.endsWith('.css'))
    const style = [shellStyle, ...own.map((file) => readFileSync(join(folder, file), 'utf8'))].join('\n')
    const library = name === pdfPage ? `<script>var pdfLibrary="${await packLibrary()}"</script>\n` : ''
    writeFileSync(join(out, `${name}.html`), pageHtml(await pageScript(name), await minified(style), library))
  }
}

async function pageScript(name) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [`src/pages/${name}/main.tsx`],
    bundle: true,
    format: 'iife',
    target: 'es2019',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'ascii',
    legalComments: 'none',
    minify: true,
    supported: { 'template-literal': false },
    write: false,
    metafile: true,
    logLevel: 'warning',
    outfile: `${name}.js`,
  })
  const intruder = Object.keys(result.metafile.inputs).find((path) => intruders.test(path))
  if (intruder) throw new Error(`The page "${name}" must not hold ${intruder}.`)
  return makeSafe(result.outputFiles[0].text)
}

async function minified(css) {
  const result = await build({
    stdin: { contents: css, loader: 'css' },
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    target: 'chrome80',
    write: false,
  })
  return result.outputFiles[0].text
}

/** Comments, a charset and scripts from elsewhere would not survive Google's page service: there are none. */
function pageHtml(script, style, library) {
  const html = `<!DOCTYPE html>\n<html>\n<head>\n<base target="_top">\n<style>${style}</style>\n</head>\n<body>\n<main id="app"></main>\n${library}<script>${script}</script>\n</body>\n</html>\n`
  const foreign = findForbidden(style + library.slice('<script>'.length, -'</script>\n'.length))
  if (foreign) throw new Error(`A page must not hold ${foreign}`)
  return html
}
