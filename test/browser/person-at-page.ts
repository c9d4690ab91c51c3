import type { BrowserContext, Frame, Page } from 'playwright-core'
import { theBrowser } from './browser-test'

/** Somebody in front of a tab of the browser: what they open, and what went wrong behind it. */
export class PersonAtPage {
  /** Errors of scripts, failed requests, requests to anywhere but this machine. */
  readonly troubles: string[] = []
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  /** Opens the address in a browser of its own, or in one more tab of somebody's. */
  static async open(address: string, beside?: PersonAtPage): Promise<PersonAtPage> {
    const browser = await theBrowser()
    const context =
      beside?.context ??
      (await browser.newContext({
        viewport: { width: 1280, height: 800 },
        locale: 'fr-FR',
        timezoneId: 'Africa/Dakar',
      }))
    context.setDefaultTimeout(15_000)
    const person = new PersonAtPage(context, await context.newPage())
    person.listen()
    await person.page.goto(address)
    return person
  }

  private listen(): void {
    this.page.on('pageerror', (error) => this.troubles.push(`script: ${error.stack ?? error.message}`))
    this.page.on('console', (line) => {
      if (line.type() === 'error') this.troubles.push(`console: ${line.text()} ${line.location().url}`)
    })
    this.page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      const isHere = ['127.0.0.1', 'localhost'].includes(hostname) || ['data:', 'blob:', 'about:'].includes(protocol)
      if (!isHere) this.troubles.push(`request to ${request.url()}`)
    })
  }

  /** Waits for the page of the add-on that is shown: in the panel or in a dialog. */
  async shown(holds: (frame: Frame) => Promise<boolean>): Promise<Frame> {
    const end = Date.now() + 15_000
    for (;;) {
      for (const frame of this.page.frames()) {
        if (frame !== this.page.mainFrame() && (await holds(frame).catch(() => false))) return frame
      }
      if (Date.now() > end) throw new Error(`Not shown. Troubles: ${this.troubles.join('\n')}`)
      await this.page.waitForTimeout(50)
    }
  }
}
