import { spreadsheet } from './library'
import { editedText, typedContent } from './typed-content'

interface Place {
  sheetId: string
  col: number
  row: number
}

/** Rows or columns put into a sheet, or taken out of it. */
interface LinesMoved {
  sheetId: string
}

/** The part of the library's cell editor that is changed. */
interface Composer {
  sheetId: string
  onAddElements(moved: LinesMoved): void
  onRowsRemoved(moved: LinesMoved): void
  onColumnsRemoved(moved: LinesMoved): void
  getters: {
    getLocale(): { code: string }
    getCell(place: Place): { content?: string; isFormula: boolean; format?: string } | undefined
  }
  currentEditedCell: Place
  _currentContent: string
  getComposerContent(place: Place, selection?: unknown): { text: string }
  confirmEdition(content: string): void
}

/** Editing a cell is as at Google: no apostrophe before a text, and what is typed is read as the workbook's locale has it. */
export function readAsTyped(): void {
  const composer = spreadsheet.stores.CellComposerStore.prototype as unknown as Composer
  const { getComposerContent, confirmEdition } = composer
  composer.getComposerContent = function (place, selection) {
    const cell = this.getters.getCell(place)
    const text = cell && !cell.isFormula && editedText(cell.content ?? '', cell.format, this.getters.getLocale().code)
    return typeof text === 'string' ? { text } : getComposerContent.call(this, place, selection)
  }
  composer.confirmEdition = function (content) {
    const { format } = this.getters.getCell(this.currentEditedCell) ?? {}
    const { code } = this.getters.getLocale()
    confirmEdition.call(this, content && typedContent(this._currentContent, content, format, code))
  }
  leaveOtherSheets(composer)
}

/** Rows taken out of one sheet end the editing of a cell in it; the library ended it in every sheet, and what was typed was lost. */
function leaveOtherSheets(composer: Composer): void {
  for (const name of ['onAddElements', 'onRowsRemoved', 'onColumnsRemoved'] as const) {
    const follow = composer[name]
    composer[name] = function (moved) {
      if (moved.sheetId === this.sheetId) follow.call(this, moved)
    }
  }
}
