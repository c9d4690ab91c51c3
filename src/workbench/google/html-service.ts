import { askService } from './ask'
import { exception } from './exception'
import { makeHtmlOutput } from './html-output'
import { makeTemplate } from './html-template'
import { makeEnum } from './make-enum'
import { makeService } from './service'

export type { HtmlOutput } from './html-output'

const SandboxMode = makeEnum<typeof GoogleAppsScript.HTML.SandboxMode>('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE'])
const XFrameOptionsMode = makeEnum<typeof GoogleAppsScript.HTML.XFrameOptionsMode>('XFrameOptionsMode', [
  'ALLOWALL',
  'DEFAULT',
])

/** The global HtmlService. */
export function makeHtmlService(): object {
  return makeService('HtmlService', {
    SandboxMode,
    XFrameOptionsMode,
    createHtmlOutput: (content = '') => makeHtmlOutput(String(content)),
    createHtmlOutputFromFile: (name: string) => makeHtmlOutput(pageNamed(name)),
    createTemplate: (text: string) => makeTemplate(String(text), 'template.html'),
    createTemplateFromFile: (name: string) => makeTemplate(pageNamed(name), `${bare(name)}.html`),
    getUserAgent: () => null,
  })
}

function bare(name: string): string {
  return String(name).replace(/\.html$/, '')
}

function pageNamed(name: string): string {
  const text = askService<string | null>('', 'html', bare(name))
  if (text === null) throw exception(`No HTML file named ${name} was found.`)
  return text
}
