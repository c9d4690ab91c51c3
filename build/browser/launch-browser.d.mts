import type { Browser } from 'playwright-core'

interface BrowserAtHand {
  name: string
  prepare(): MaybePromise<{ program: string; environment: Record<string, string> }>
}
type MaybePromise<Value> = Value | Promise<Value>

export function browsersAtHand(): BrowserAtHand[]
export function launchBrowser(): Promise<{ browser: Browser | null; name: string; reasons: string[] }>
