import { spreadsheet } from './library'
import { typedContent } from './typed-content'

interface PastedCell {
  content?: string
  /** As it stood in the text; cells copied here have none. */
  typed?: string
}

interface Pasted {
  cells: PastedCell[][]
}

/** The part of the library's pasting that is changed. */
interface CellHandler {
  getters: {
    getLocale(): { code: string }
    getCell(place: object): { format?: string } | undefined
  }
  convertTextToClipboardData(text: string): Pasted
  pasteCell(cell: PastedCell, target: object, options: unknown): void
}

/** Text from elsewhere is read as if typed into the cells it comes to: phone numbers, words for yes and no, text cells. */
export function readPastedAsTyped(): void {
  const { cellHandlers } = spreadsheet.registries.clipboardHandlersRegistries as unknown as {
    cellHandlers: {
      get(name: string): new (...given: never[]) => CellHandler
      replace(name: string, item: object): void
    }
  }
  const base = cellHandlers.get('cell')
  cellHandlers.replace(
    'cell',
    class PastedText extends base {
      override convertTextToClipboardData(text: string): Pasted {
        const lines = text.replace(/\r/g, '').split('\n')
        const words = lines.map((line) => line.split('\t'))
        const data = super.convertTextToClipboardData(text)
        const cells = data.cells.map((line, row) =>
          line.map((cell, column) => ({ ...cell, typed: words[row]?.[column] ?? '' })),
        )
        return { ...data, cells }
      }

      override pasteCell(cell: PastedCell, target: object, options: unknown): void {
        const { typed, ...origin } = cell
        const { code } = this.getters.getLocale()
        const format = this.getters.getCell(target)?.format
        const content = typed ? typedContent(typed, cell.content ?? '', format, code) : cell.content
        super.pasteCell({ ...origin, content }, target, options)
      }
    },
  )
}
