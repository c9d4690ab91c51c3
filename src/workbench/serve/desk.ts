import type { OpenWorkbook } from '../engine/open-workbook'
import type { FrameShown, HostMessage } from '../link/messages'
import { sentenceOf } from '../runtime/script-error'
import type { PageShown } from '../runtime/shown'
import type { MenuShown, Workbench } from '../runtime/workbench'
import type { Connection } from './connection'
import type { FramePages } from './frame-pages'

/** The languages a person can choose, each in its own name. */
export const languages = [
  { code: 'fr', name: 'Français' },
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Español' },
  { code: 'pt', name: 'Português' },
]

/** What a desk is made of. */
export interface DeskParts {
  workbook: OpenWorkbook
  bench: Workbench
  frames: FramePages
  fileName: string
  scriptName: string
  path: string
  language: string
  pageOrigin: string
  frameOrigin: string
  /** The script's files, to name the line where it failed; absent for people who do not write scripts. */
  fileNames?: string[]
  /** Called once, when the first page has drawn the grid. */
  onScreen?: () => void
}

/** The open workbook with everybody who sits at it. */
export class Desk {
  private readonly connections = new Set<Connection>()
  private menus: MenuShown[] = []
  private language: string
  private functions: string[] = []

  constructor(private readonly parts: DeskParts) {
    this.language = parts.language
  }

  get workbook(): OpenWorkbook {
    return this.parts.workbook
  }

  get bench(): Workbench {
    return this.parts.bench
  }

  /** Builds the menu as the script does when the file is opened. */
  async open(): Promise<void> {
    this.functions = await this.bench.functions()
    this.menus = await this.builtMenus()
  }

  /** A script that builds no menu gets one of its functions, as in Google's editor they could be run from a list. */
  private async builtMenus(): Promise<MenuShown[]> {
    const menus = await this.bench.menu()
    if (menus.length > 0) return menus
    const entries = this.functions.map((functionName) => ({ caption: functionName, functionName }))
    return entries.length === 0 ? [] : [{ caption: this.parts.scriptName, isAddon: false, entries }]
  }

  hello(client: string): HostMessage {
    const { fileName, scriptName, path, frameOrigin, workbook } = this.parts
    return {
      kind: 'hello',
      client,
      fileName,
      scriptName,
      path,
      language: this.language,
      languages,
      frameOrigin,
      workbook: workbook.engine.snapshot(),
      revisionId: workbook.engine.ordering.revisionId,
      menus: this.menus,
    }
  }

  join(connection: Connection): void {
    this.connections.add(connection)
  }

  leave(connection: Connection): void {
    this.connections.delete(connection)
  }

  tellAll(message: HostMessage): void {
    for (const connection of this.connections) connection.send(message)
  }

  /** May a menu or a page call it? */
  offers(functionName: string): boolean {
    return this.functions.includes(functionName)
  }

  /** What a person is told of an error of the script. */
  explain(error: { name: string; message: string; stack: string } | undefined): string {
    const { fileNames } = this.parts
    return error && fileNames ? sentenceOf(error, fileNames) : (error?.message ?? '')
  }

  activate(sheet: number): void {
    this.parts.onScreen?.()
    this.parts.onScreen = undefined
    if (this.workbook.engine.has(sheet)) this.workbook.activateSheet(sheet)
  }

  /** Another language from now on: the menu is built anew. */
  async speak(code: string): Promise<void> {
    if (!languages.some((language) => language.code === code)) return
    this.language = code
    this.bench.setUserLocale(code)
    this.menus = await this.builtMenus()
    this.tellAll({ kind: 'menus', menus: this.menus })
  }

  /** A page of the script, at an address of its own. */
  frame(shown: PageShown): FrameShown {
    const { frames, pageOrigin, frameOrigin } = this.parts
    const frame = frames.add(shown, this.functions, pageOrigin)
    const { kind, title, width, height } = shown
    return { frame, kind, title, url: `${frameOrigin}/frame/${frame}`, width, height }
  }
}
