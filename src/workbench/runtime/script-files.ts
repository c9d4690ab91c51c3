import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScriptFile } from './context'

/** A script: its files in order, and its pages. */
export interface ScriptFiles {
  files: ScriptFile[]
  /** Texts of pages, by name without ending. */
  html: Record<string, string>
  /** Of its manifest; that of the workbook when absent. */
  timeZone?: string
}

/** Reads a script from a folder, as it is pushed to Google: .js and .gs files by name, pages, the manifest. */
export function readScript(folder: string): ScriptFiles {
  const names = readdirSync(folder).sort()
  const text = (name: string) => readFileSync(join(folder, name), 'utf8')
  const pages = names.filter((name) => name.endsWith('.html'))
  const manifest = existsSync(join(folder, 'appsscript.json')) ? JSON.parse(text('appsscript.json')) : {}
  return {
    files: names.filter((name) => /\.(js|gs)$/.test(name)).map((name) => ({ name, text: text(name) })),
    html: Object.fromEntries(pages.map((name) => [name.replace(/\.html$/, ''), text(name)])),
    timeZone: (manifest as { timeZone?: string }).timeZone,
  }
}
