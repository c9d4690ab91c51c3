import type { Browser } from 'playwright-core'
import { browsersAtHand, launchBrowser } from '../../build/browser/launch-browser.mjs'

const isAtHand = browsersAtHand().length > 0
let launched: Promise<Browser> | null = null

/** A test that needs a browser: skipped, and said so, on a machine without any. */
export const browserTest = isAtHand ? test : test.skip

/** One browser for all the tests of a file. */
export function theBrowser(): Promise<Browser> {
  launched ??= launchBrowser().then(({ browser, reasons }) => {
    if (!browser) throw new Error(`No browser starts. ${reasons.join(' ')}`)
    return browser
  })
  return launched
}

afterAll(async () => {
  await (await launched)?.close()
})
