import type { ClearPart } from '../workbook/operations'
import { ask, askUncounted } from './ask'
import { toContent } from './cell-contents'
import { type Sheet, SheetTopic, type Spreadsheet, sheets } from './classes'
import { type ClearOptions, chosenParts } from './range-edit'
import { forgetSheets, gridOf } from './sheet-list'
import type { Forms } from './signature'
import { wholeZone } from './zones'

/** What is done to a sheet as a whole: rows appended, cleared, sorted, copied. */
export class SheetEdit extends SheetTopic {
  /** Below the last row that holds something; the grid grows when it must. */
  override appendRow(rowContents: unknown[]): Sheet {
    const sheet = sheets.stateOf(this)
    const { lastRow } = askUncounted('extent', sheet)
    const zone = { top: lastRow, left: 0, bottom: lastRow, right: rowContents.length - 1 }
    ask('Sheet.appendRow', 'write', sheet, zone, [rowContents.map(toContent)])
    return this
  }

  /** Notes and data validations stay. */
  override clear(options: ClearOptions = {}): Sheet {
    return clearParts(this, 'Sheet.clear', chosenParts(options, ['contents', 'formats']))
  }

  override clearContents(): Sheet {
    return clearParts(this, 'Sheet.clearContents', ['contents'])
  }

  override clearFormats(): Sheet {
    return clearParts(this, 'Sheet.clearFormats', ['formats'])
  }

  override clearNotes(): Sheet {
    return clearParts(this, 'Sheet.clearNotes', ['notes'])
  }

  /** All rows but the frozen ones, a header that is not frozen included. */
  override sort(columnPosition: number, ascending = true): Sheet {
    const sheet = sheets.stateOf(this)
    const grid = gridOf(sheet)
    const { lastRow } = askUncounted('extent', sheet)
    const zone = { ...wholeZone(grid), top: grid.frozenRows, bottom: Math.max(grid.frozenRows, lastRow - 1) }
    ask('Sheet.sort', 'sort', sheet, zone, [{ column: columnPosition - 1, ascending }])
    return this
  }

  override copyTo(_spreadsheet: Spreadsheet): Sheet {
    const { id } = ask('Sheet.copyTo', 'copySheet', sheets.stateOf(this))
    forgetSheets()
    return sheets.make(id)
  }

  override activate(): Sheet {
    ask('Sheet.activate', 'activateSheet', sheets.stateOf(this))
    return this
  }
}

function clearParts(sheet: Sheet, method: string, parts: ClearPart[]): Sheet {
  const id = sheets.stateOf(sheet)
  ask(method, 'clear', id, wholeZone(gridOf(id)), parts)
  return sheet
}

/** The arguments of the methods above. */
export const sheetEditForms: Forms<Sheet> = {
  appendRow: ['any[]'],
  clear: ['', 'object'],
  sort: ['number', 'number, boolean'],
  copyTo: ['Spreadsheet'],
}
