import { exception } from './exception'
import { escaped, type HtmlOutput, makeHtmlOutput } from './html-output'
import { makeService } from './service'

type Page = (this: object, print: (text: string) => void, asText: (value: unknown) => string) => void

/** Given by the runtime: compiles a text in the script's own scope, for there is no other way to it from here. */
let compile: (text: string, name: string) => unknown = () => {
  throw new Error('The services are not connected.')
}

/** Lets templates be compiled; called once, before any script is loaded. */
export function connectCompiler(given: typeof compile): void {
  compile = given
}

/** A page with scriptlets: `<? code ?>`, `<?= escaped ?>`, `<?!= as it is ?>`. What a script sets on it are its variables. */
export function makeTemplate(text: string, name: string): object {
  const template: object = makeService('HtmlTemplate', {
    evaluate(): HtmlOutput {
      const page = compile(codeOf(text), name) as Page
      let html = ''
      page.call(
        template,
        (piece) => {
          html += piece
        },
        (value) => escaped(String(value)),
      )
      return makeHtmlOutput(html)
    },
    getCode: () => codeOf(text),
    getCodeWithComments: () => codeOf(text),
    getRawContent: () => text,
  })
  return template
}

/** The page as a function, each scriptlet on the line on which it stands. */
function codeOf(text: string): string {
  const pieces = text.split(/(<\?[\s\S]*?\?>)/)
  const lines = pieces.map((piece) => {
    const found = /^<\?(!?=)?([\s\S]*?)\?>$/.exec(piece)
    if (!found) {
      if (piece.includes('<?')) throw exception('Missing ?> in the template.')
      return piece === '' ? '' : `$print(${JSON.stringify(piece)});${piece.replace(/[^\n]/g, '')}`
    }
    const [, kind, code = ''] = found
    if (kind === undefined) return code + (code.includes('//') ? '\n' : /[{};:,]\s*$/.test(code) ? ' ' : ';')
    const value = code.replace(/;\s*$/, '')
    return kind === '=' ? `$print($escape(${value}));` : `$print(String(${value}));`
  })
  return `(function ($print, $escape) { with (this) { ${lines.join('')} } })`
}
