import type { BrowserContext, Frame, Page } from 'playwright-core'
import { theBrowser } from './browser-test'

/** Somebody in front of a tab of the browser: what they do there, and what went wrong behind it. */
export class PersonAtPage {
  /** Errors of scripts, failed requests, requests to anywhere but this machine. */
  readonly troubles: string[] = []
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  /** Opens the address in a browser of its own, or in one more tab of somebody's. */
  static async open(address: string, beside?: PersonAtPage): Promise<PersonAtPage> {
    const context = beside?.context ?? (await newContext())
    const person = new PersonAtPage(context, await context.newPage())
    person.listen()
    await person.page.goto(address)
    await person.page.waitForSelector('#grid canvas')
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

  /** Chooses an entry of the menu with the mouse. */
  async choose(...captions: string[]): Promise<void> {
    for (const caption of captions) await this.page.locator('[role=menuitem]', { hasText: caption }).last().click()
  }

  /** Chooses an entry of the menu with the keyboard alone. */
  async chooseByKeys(...captions: string[]): Promise<void> {
    await this.page.keyboard.press('F10')
    await this.walkTo(captions[0]!, 'ArrowRight')
    for (const [index, caption] of captions.slice(1).entries()) {
      const isInBar = index === 0
      const before = await this.focused()
      await this.page.keyboard.press(isInBar ? 'ArrowDown' : 'ArrowRight')
      await this.page.waitForFunction((text) => document.activeElement?.textContent !== text, before)
      await this.walkTo(caption, 'ArrowDown')
    }
    await this.page.keyboard.press('Enter')
  }

  private async walkTo(caption: string, key: string): Promise<void> {
    const seen: string[] = []
    for (let steps = 0; !(await this.focused()).startsWith(caption); steps++) {
      seen.push(await this.focused())
      if (steps > 20) throw new Error(`The keyboard does not find "${caption}", only ${seen.join(', ').slice(0, 400)}`)
      await this.page.keyboard.press(key)
    }
  }

  private focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.textContent ?? '')
  }

  /** Presses Tab until the keyboard is on something of this name. */
  async tabTo(frame: Frame, name: string): Promise<void> {
    const seen: string[] = []
    for (let steps = 0; steps < 60; steps++) {
      const now = await frame.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null
        if (!element || element === document.body) return ''
        return element.getAttribute('aria-label') || element.labels?.[0]?.textContent || element.textContent || ''
      })
      seen.push(now)
      if (now.includes(name)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not find "${name}" among ${seen.join(' | ')}`)
  }

  /** Picks a cell by its name in the box beside the formula, and types into it. */
  async typeIn(cell: string, text: string): Promise<void> {
    for (let tries = 0; tries < 5; tries++) {
      await this.pick(cell)
      await this.page.keyboard.type(text)
      // A person sees what they typed; who was faster than the library starts again.
      if ((await this.focused()) === text) return this.page.keyboard.press('Enter')
      await this.page.keyboard.press('Escape')
    }
    throw new Error(`Nothing can be typed in ${cell}`)
  }

  private async pick(cell: string): Promise<void> {
    const box = this.page.locator('.o-named-range-selector input')
    await box.click()
    await box.fill(cell)
    await box.press('Enter')
    // The library selects what stands in the cell a moment later; nobody types sooner than that.
    await this.page.waitForTimeout(150)
  }

  /** What the box above the grid says stands in a cell. */
  async reads(cell: string): Promise<string> {
    await this.pick(cell)
    return ((await this.page.locator('.o-topbar-composer').textContent()) ?? '').replace(/^'/, '').trim()
  }

  /** Puts a tab of the spreadsheet in front. */
  async openTab(name: string): Promise<void> {
    await this.page.locator('.o-sheet', { hasText: name }).first().click()
  }

  /** The names of the tabs that show. */
  tabs(): Promise<string[]> {
    return this.page.locator('.o-sheet .o-sheet-name').allTextContents()
  }

  /** Closes the panel or the dialog that is open. */
  async closeWindow(): Promise<void> {
    await this.page.locator('dialog .close, #panel .close').last().click()
  }

  /** Waits for a page of the add-on in the panel or in a dialog, by a sentence or a heading in it. */
  async shown(where: '#panel' | 'dialog', text: string | RegExp): Promise<Frame> {
    await this.page.frameLocator(`${where} iframe`).getByText(text).first().waitFor()
    return (await (await this.page.waitForSelector(`${where} iframe`)).contentFrame())!
  }
}

async function newContext(): Promise<BrowserContext> {
  const browser = await theBrowser()
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
    timezoneId: 'Africa/Dakar',
  })
  context.setDefaultTimeout(30_000)
  return context
}
