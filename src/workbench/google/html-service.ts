import { askService } from './ask'
import { exception } from './exception'
import { makeEnum } from './make-enum'
import { makeService } from './service'

const SandboxMode = makeEnum<typeof GoogleAppsScript.HTML.SandboxMode>('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE'])
const XFrameOptionsMode = makeEnum<typeof GoogleAppsScript.HTML.XFrameOptionsMode>('XFrameOptionsMode', [
  'ALLOWALL',
  'DEFAULT',
])

/** A page as a script makes it. */
export interface HtmlOutput {
  getContent(): string
  setContent(content: string): HtmlOutput
  append(content: string): HtmlOutput
  appendUntrusted(content: string): HtmlOutput
  setTitle(title: string): HtmlOutput
  getTitle(): string
  setWidth(width: number): HtmlOutput
  getWidth(): number | null
  setHeight(height: number): HtmlOutput
  getHeight(): number | null
}

/** The global HtmlService. */
export function makeHtmlService(): object {
  return makeService('HtmlService', {
    SandboxMode,
    XFrameOptionsMode,
    createHtmlOutput: (content = '') => makeOutput(String(content)),
    createHtmlOutputFromFile(name: string) {
      const text = askService<string | null>('', 'html', name)
      if (text === null) throw exception(`No HTML file named ${name} was found.`)
      return makeOutput(text)
    },
  })
}

function makeOutput(content: string): HtmlOutput {
  let text = content
  let title = ''
  let width: number | null = null
  let height: number | null = null
  const changed = (change: () => void) => {
    change()
    return output
  }
  const output: HtmlOutput = makeService('HtmlOutput', {
    getContent: () => text,
    setContent: (given: string) => changed(() => (text = given)),
    append: (given: string) => changed(() => (text += given)),
    appendUntrusted: (given: string) => changed(() => (text += escaped(given))),
    setTitle: (given: string) => changed(() => (title = given)),
    getTitle: () => title,
    setWidth: (given: number) => changed(() => (width = given)),
    getWidth: () => width,
    setHeight: (given: number) => changed(() => (height = given)),
    getHeight: () => height,
  })
  return output
}

function escaped(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[&<>"']/g, (sign) => names[sign]!)
}
