import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { ScriptFile } from './context'
import { hoistFunctions } from './hoisting'

/** A script: its files in the order they are run, and its pages. */
export interface ScriptFiles {
  files: ScriptFile[]
  /** Texts of pages, by name without ending. */
  html: Record<string, string>
  /** Of its manifest; that of the workbook when absent. */
  timeZone?: string
}

/** What is said in `.clasp.json`, as far as it decides what is read. */
interface PushSettings {
  rootDir?: string
  filePushOrder?: string[]
}

/**
 * Reads a script as it is pushed to Google: from a folder, its .js and .gs files, pages and manifest, folders inside it too; or one
 * file, with the pages beside it. The order is that of `.clasp.json`, else by name.
 */
export function readScript(path: string): ScriptFiles {
  if (!statSync(path).isDirectory()) return readFiles(dirname(path), [basename(path), ...pagesIn(dirname(path))])
  const settings = readJson<PushSettings>(join(path, '.clasp.json'))
  const root = resolve(path, settings.rootDir ?? '')
  const first = (settings.filePushOrder ?? []).map((name) => slashed(relative(root, resolve(path, name))))
  const names = namesUnder(root, '').sort()
  return readFiles(root, [...first.filter((name) => names.includes(name)), ...names.filter((n) => !first.includes(n))])
}

function readFiles(root: string, names: string[]): ScriptFiles {
  const text = (name: string) => readFileSync(join(root, name), 'utf8').replace(/^\uFEFF/, '')
  const pages = names.filter((name) => name.endsWith('.html'))
  const files = names.filter((name) => /\.(js|gs)$/.test(name)).map((name) => ({ name, text: text(name) }))
  return {
    files: hoistFunctions(files),
    html: Object.fromEntries(pages.map((name) => [name.replace(/\.html$/, ''), text(name)])),
    timeZone: readJson<{ timeZone?: string }>(join(root, 'appsscript.json')).timeZone,
  }
}

/** Names with `/` between folders, as Google names files; what tools keep in a folder is left out. */
function namesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? namesUnder(root, name) : [name]
  })
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.html'))
}

function slashed(path: string): string {
  return path.replace(/\\/g, '/')
}

function readJson<Settings extends object>(path: string): Partial<Settings> {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Settings) : {}
}
