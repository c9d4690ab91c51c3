import { randomBytes } from 'node:crypto'
import type { PageShown } from '../runtime/shown'

/** How many pages are remembered: those of a frame that was closed long ago are gone. */
const most = 50

/** The pages a script has shown, each at an address nobody can guess. */
export class FramePages {
  private readonly pages = new Map<string, string>()

  /** Keeps a page as its frame is to get it; gives the frame's name. */
  add({ html }: PageShown, functions: string[], pageOrigin: string): string {
    const frame = randomBytes(16).toString('hex')
    this.pages.set(frame, framedPage(html, frame, functions, pageOrigin))
    const [oldest] = this.pages.keys()
    if (this.pages.size > most && oldest !== undefined) this.pages.delete(oldest)
    return frame
  }

  html(frame: string): string | null {
    return this.pages.get(frame) ?? null
  }
}

/** A page as Google's page service hands it out: no comments, no charset of its own, the bridge to the script first. */
export function framedPage(html: string, frame: string, functions: string[], pageOrigin: string): string {
  const words = JSON.stringify({ frame, functions, pageOrigin }).replace(/</g, '\\u003c')
  const bridge = `<script>window.$frame=${words}</script><script src="/bridge.js"></script>`
  const stripped = stripPage(html)
  const head = /<head[^>]*>/i.exec(stripped)
  if (!head) return `<!doctype html><html><head><meta charset="utf-8">${bridge}</head>${stripped}`
  const at = head.index + head[0].length
  return `${stripped.slice(0, at)}<meta charset="utf-8">${bridge}${stripped.slice(at)}`
}

/**
 * Strips what Google's page service strips, as bluntly: HTML comments, `<meta charset>`, and whatever looks like a comment in the
 * text of a script, inside strings too.
 */
export function stripPage(html: string): string {
  return html
    .replace(/(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi, (_, open: string, text: string, close: string) => {
      const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/[^\n]*/g, '')
      return open + bare + close
    })
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<meta\s+charset[^>]*>/gi, '')
}
