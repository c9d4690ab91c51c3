// A browser for the tests and the pictures: whichever is at hand, in a fixed order, with nothing to install.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { isPackedBrowserHere, unpackedBrowser } from './browser-files.mjs'

/** No look-up of names, no talk with anybody, the same colours and fonts everywhere. */
const flags = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-domain-reliability',
  '--no-default-browser-check',
  '--no-pings',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
]

const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? [])
const places = {
  linux: {
    chrome: ['/opt/google/chrome/chrome'],
    msedge: ['/opt/microsoft/msedge/msedge'],
    chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
  },
  darwin: {
    chrome: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    msedge: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  },
  win32: {
    chrome: windows.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    msedge: windows.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
  },
}

/** The browsers at hand, best first. `SUIVI_BROWSER=none` hides them all; `BROWSER_PATH` names the only one to use. */
export function browsersAtHand() {
  if (process.env.SUIVI_BROWSER === 'none') return []
  const own = process.env.BROWSER_PATH
  if (own) return [{ name: 'BROWSER_PATH', prepare: () => ({ program: own, environment: {} }) }]
  const found = isPackedBrowserHere() ? [{ name: 'npm', prepare: () => unpackedBrowser() }] : []
  for (const [name, programs] of Object.entries(places[process.platform] ?? {}))
    for (const program of programs.filter(existsSync))
      found.push({ name, prepare: () => ({ program, environment: {} }) })
  return found
}

/** Starts the first browser that starts: `{ browser, name }`, or `{ browser: null, reasons }` when none does. */
export async function launchBrowser() {
  const reasons = []
  for (const { name, prepare } of browsersAtHand()) {
    try {
      const { program, environment } = await prepare()
      const browser = await chromium.launch({
        executablePath: program,
        args: flags,
        env: { ...process.env, ...environment },
        timeout: 30_000,
      })
      return { browser, name, reasons }
    } catch (error) {
      reasons.push(`${name}: ${String(error.message).split('\n')[0]}`)
    }
  }
  if (reasons.length === 0) reasons.push('no browser was found')
  return { browser: null, name: 'none', reasons }
}
