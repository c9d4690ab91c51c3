import type { HostMessage, PageMessage, Revision } from '../link/messages'
import { owl, spreadsheet } from './library'
import { prepareLibrary, translate } from './library-set-up'
import type { Words } from './words'

type Hello = Extract<HostMessage, { kind: 'hello' }>
type Model = InstanceType<typeof spreadsheet.Model>
type Getters = Record<string, (...args: unknown[]) => unknown>

let templates: Promise<string> | null = null

/** The grid in the page: one more hand on the workbook, beside the script's. */
export class Grid {
  readonly model: Model
  private listener: (revision: Revision) => void = () => {}
  private active = ''

  private constructor(
    { workbook, client }: Hello,
    private readonly send: (message: PageMessage) => boolean,
  ) {
    const transportService = {
      sendMessage: async (revision: Revision) => {
        send({ kind: 'revision', revision })
      },
      onNewMessage: (_id: string, listener: (revision: Revision) => void) => {
        this.listener = listener
      },
      leave: () => undefined,
    }
    this.model = new spreadsheet.Model(workbook, { transportService, client: { id: client, name: '' } } as never)
    this.model.on('update', this, () => this.tellActive())
  }

  /** Opens what the workbench sent and draws it. */
  static async open(
    hello: Hello,
    target: Element,
    words: Words,
    send: (message: PageMessage) => boolean,
    notify: (text: string) => void,
  ): Promise<Grid> {
    prepareLibrary(hello.language)
    templates ??= fetch('/library/spreadsheet.xml').then((answer) => answer.text())
    const grid = new Grid(hello, send)
    target.replaceChildren()
    await owl.mount(spreadsheet.Spreadsheet, target, {
      props: {
        model: grid.model,
        notifyUser: ({ text }: { text: string }) => notify(text),
        raiseError: (text: string) => notify(text),
        askConfirmation: (text: string, yes: () => void) => window.confirm(text) && yes(),
      },
      templates: await templates,
      translateFn: translate,
      translatableAttributes: ['label', 'title', 'placeholder', 'alt'],
    })
    target.setAttribute('aria-label', words.grid)
    grid.tellActive()
    return grid
  }

  /** Somebody's edit, or the answer that our own was taken. */
  receive(revision: Revision): void {
    this.listener(revision)
  }

  /** Puts a tab in front. */
  activate(sheet: number): void {
    const from = this.getters['getActiveSheetId']!() as string
    if (from !== String(sheet)) this.command('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: String(sheet) })
  }

  command(type: string, payload: object = {}): void {
    ;(this.model.dispatch as (type: string, payload: object) => void)(type, payload)
  }

  /** The cell that is picked. */
  position(): { sheetId: string; row: number; col: number } {
    return this.getters['getActivePosition']!() as { sheetId: string; row: number; col: number }
  }

  get getters(): Getters {
    return this.model.getters as unknown as Getters
  }

  private tellActive(): void {
    const { sheetId, row, col } = this.position()
    const said = `${sheetId}:${row}:${col}`
    if (said === this.active) return
    this.active = said
    this.send({ kind: 'active', sheet: Number(sheetId), top: row, left: col, bottom: row, right: col })
  }
}
