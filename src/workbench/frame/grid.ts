import type { SheetExtras } from '../engine/extras'
import { cellName } from '../engine/zones'
import type { HostMessage, PageMessage, Revision } from '../link/messages'
import type { Zone } from '../workbook/data'
import { type FigureChange, withMovedChart, withoutChart } from './chart-moves'
import { owl, spreadsheet } from './library'
import { prepareLibrary, translate } from './library-set-up'

type Hello = Extract<HostMessage, { kind: 'hello' }>
type Model = InstanceType<typeof spreadsheet.Model>
type Getters = Record<string, (...args: unknown[]) => unknown>
type Mounted = Awaited<ReturnType<typeof owl.mount>>

/** What the grid tells the page around it. */
export interface GridHearers {
  send(message: PageMessage): boolean
  notify(text: string): void
  /** An edit came that does not follow the last one known here: the grid must be opened anew. */
  lostCount(): void
  /** Something changed, or another cell was picked. */
  changed(): void
}

/** A cell of a sheet. */
export interface GridPosition {
  sheetId: string
  row: number
  col: number
}

/** Sheets made on a page have numbers for ids, as all sheets at Google; the library's own ids are words. */
function numberSheets({ uuidGenerator }: Model): void {
  const prototype = Object.getPrototypeOf(uuidGenerator) as { smallUuid(): string }
  prototype.smallUuid = () => String(1 + (crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1))
}

/** The library's fields have no names for who hears the page. */
function nameFields(grid: Element, label: string): void {
  for (const input of grid.querySelectorAll('input:not([aria-label])')) {
    input.setAttribute('aria-label', input.closest('[title]')?.getAttribute('title') || label)
  }
}

const figureChanges: Record<string, typeof withMovedChart | undefined> = {
  UPDATE_FIGURE: withMovedChart,
  DELETE_FIGURE: withoutChart,
}

let templates: Promise<string> | null = null

/** The grid in the page: one more hand on the workbook, beside the script's. */
export class Grid {
  readonly model: Model
  private listener: (revision: Revision) => void = () => {}
  private active = ''
  private mounted: Promise<Mounted> | null = null

  constructor(
    { workbook, client, language }: Hello,
    private readonly hearers: GridHearers,
  ) {
    prepareLibrary(language)
    const transportService = {
      sendMessage: async (revision: Revision) => {
        hearers.send({ kind: 'revision', revision })
      },
      onNewMessage: (_id: string, listener: (revision: Revision) => void) => {
        this.listener = listener
      },
      leave: () => undefined,
    }
    this.model = new spreadsheet.Model(workbook, { transportService, client: { id: client, name: '' } } as never)
    numberSheets(this.model)
    this.keepFigures()
    this.model.on('update', this, () => {
      this.tellActive()
      hearers.changed()
    })
    this.model.on('unexpected-revision-id', this, () => hearers.lostCount())
  }

  /** Draws it, in the language of the page; once more when that has changed. */
  async draw(target: Element, label: string, language: string): Promise<void> {
    prepareLibrary(language)
    await this.close()
    templates ??= fetch('/library/spreadsheet.xml').then((answer) => answer.text())
    const text = await templates
    target.replaceChildren()
    target.setAttribute('aria-label', label)
    this.mounted = owl.mount(spreadsheet.Spreadsheet, target, {
      props: {
        model: this.model,
        // Its sentences are objects that become text when they are shown.
        notifyUser: ({ text }: { text: unknown }) => this.hearers.notify(String(text)),
        raiseError: (text: unknown) => this.hearers.notify(String(text)),
        askConfirmation: (text: string, yes: () => void) => window.confirm(text) && yes(),
      },
      // Beside the panel it is as narrow as on a telephone, and still a page with a mouse.
      env: { isSmall: false },
      templates: text,
      translateFn: translate,
      translatableAttributes: ['label', 'title', 'placeholder', 'alt'],
    })
    await this.mounted
    nameFields(target, label)
    this.tellActive()
  }

  /** Takes it off the page. */
  async close(): Promise<void> {
    const mounted = await this.mounted
    this.mounted = null
    mounted?.__owl__.app.destroy()
  }

  /** Somebody's edit, or the answer that our own was taken. */
  receive(revision: Revision): void {
    this.listener(revision)
  }

  /** While the workbench cannot be reached nothing can be typed that would be lost. */
  setReachable(isReachable: boolean): void {
    this.model.updateMode(isReachable ? 'normal' : 'readonly')
  }

  /** Was an edit sent that the workbench has not taken yet? */
  hasUnsent(): boolean {
    return !this.getters['isFullySynchronized']!()
  }

  /** Puts a tab in front. */
  activate(sheet: number): void {
    const from = this.getters['getActiveSheetId']!() as string
    const to = String(sheet)
    if (from !== to && this.getters['tryGetSheet']!(to))
      this.command('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: to })
  }

  /** Goes where a person was before. */
  goTo({ sheetId, row, col }: GridPosition): void {
    this.activate(Number(sheetId))
    if (this.getters['getActiveSheetId']!() !== sheetId) return
    const rows = this.getters['getNumberRows']!(sheetId) as number
    const columns = this.getters['getNumberCols']!(sheetId) as number
    this.model.selection.selectCell(Math.min(col, columns - 1), Math.min(row, rows - 1))
  }

  command(type: string, payload: object = {}): void {
    ;(this.model.dispatch as (type: string, payload: object) => void)(type, payload)
  }

  /** The cell that is picked. */
  position(): GridPosition {
    return this.getters['getActivePosition']!() as GridPosition
  }

  /** The cell that is picked: its name and what it shows. */
  cellHeard(): { name: string; text: string } {
    const position = this.position()
    const { formattedValue } = this.getters['getEvaluatedCell']!(position) as { formattedValue: string }
    return { name: cellName(position.row, position.col), text: formattedValue }
  }

  get getters(): Getters {
    return this.model.getters as unknown as Getters
  }

  /** Charts are kept by us: what the library does to its figures is done to them. */
  private keepFigures(): void {
    const model = this.model as unknown as { dispatch(type: string, payload: object): unknown }
    const { dispatch } = model
    model.dispatch = (type, payload) => {
      const change = figureChanges[type]
      if (!change) return dispatch(type, payload)
      const { sheetId } = payload as FigureChange
      const extras = change(this.getters['getSheetExtras']!(sheetId) as SheetExtras, payload as FigureChange)
      return dispatch('SET_SHEET_EXTRAS', { sheetId, extras })
    }
  }

  private tellActive(): void {
    const { sheetId } = this.position()
    const { top, left, bottom, right } = this.getters['getSelectedZone']!() as Zone
    const message = { kind: 'active', sheet: Number(sheetId), top, left, bottom, right } as const
    const said = JSON.stringify(message)
    if (said === this.active) return
    this.active = said
    this.hearers.send(message)
  }
}
