import { newBlob } from './blob'
import { makeService } from './service'

/** A page as a script makes it. */
export interface HtmlOutput {
  getContent(): string
  setContent(content: string): HtmlOutput
  append(content: string): HtmlOutput
  appendUntrusted(content: string): HtmlOutput
  clear(): HtmlOutput
  setTitle(title: string): HtmlOutput
  getTitle(): string
  setWidth(width: number): HtmlOutput
  getWidth(): number | null
  setHeight(height: number): HtmlOutput
  getHeight(): number | null
  setSandboxMode(mode: unknown): HtmlOutput
  setXFrameOptionsMode(mode: unknown): HtmlOutput
  addMetaTag(name: string, content: string): HtmlOutput
  setFaviconUrl(url: string): HtmlOutput
  getBlob(): object
  getAs(contentType: string): object
}

/** A page that holds a text. */
export function makeHtmlOutput(content: string): HtmlOutput {
  let text = content
  let title = ''
  let width: number | null = null
  let height: number | null = null
  const changed = (change: () => void) => {
    change()
    return output
  }
  const nothing = () => output
  const blob = (type = 'text/html') => newBlob(text, type, `${title || 'page'}.html`)
  const output: HtmlOutput = makeService('HtmlOutput', {
    getContent: () => text,
    setContent: (given: string) => changed(() => (text = given)),
    append: (given: string) => changed(() => (text += given)),
    appendUntrusted: (given: string) => changed(() => (text += escaped(given))),
    clear: () => changed(() => (text = '')),
    setTitle: (given: string) => changed(() => (title = given)),
    getTitle: () => title,
    setWidth: (given: number) => changed(() => (width = given)),
    getWidth: () => width,
    setHeight: (given: number) => changed(() => (height = given)),
    getHeight: () => height,
    // Of these the first has had no effect at Google for years, the others only in a web app.
    setSandboxMode: nothing,
    setXFrameOptionsMode: nothing,
    addMetaTag: nothing,
    setFaviconUrl: nothing,
    getBlob: () => blob(),
    getAs: blob,
  })
  return output
}

/** Escapes what could be read as HTML. */
export function escaped(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[&<>"']/g, (sign) => names[sign]!)
}
