import { ask, askUncounted } from './ask'
import {
  type Range,
  type RangeList,
  type RangePlace,
  RangeTopic,
  rangeLists,
  ranges,
  type Selection,
  type Sheet,
  SheetTopic,
  type Spreadsheet,
  SpreadsheetTopic,
  selections,
  sheets,
  topicOf,
} from './classes'
import { rangeWritten } from './range-finding'
import type { Forms } from './signature'

/** What this execution has selected last; the first cell until then, for the workbench does not follow a person's cursor. */
let selected: RangePlace[] = []

/** Forgets what was selected, for a fresh execution. */
export function forgetSelection(): void {
  selected = []
}

function activePlaces(): RangePlace[] {
  const sheet = askUncounted('activeSheet')
  const here = selected.filter((place) => place.sheet === sheet)
  return here.length > 0 ? here : [{ sheet, zone: { top: 0, left: 0, bottom: 0, right: 0 } }]
}

function select(method: string, places: RangePlace[]): void {
  ask(method, 'activateSheet', places[0]!.sheet)
  selected = places
}

/** Selects ranges of one sheet, and shows it. */
export function selectRanges(method: string, list: Range[]): void {
  select(
    method,
    list.map((range) => ranges.stateOf(range)),
  )
}

function activeCell(): Range {
  const { sheet, zone } = activePlaces()[0]!
  return ranges.make({ sheet, zone: { ...zone, bottom: zone.top, right: zone.left } })
}

function activeRange(): Range {
  return ranges.make(activePlaces()[0]!)
}

function activeRangeList(): RangeList {
  return rangeLists.make(activePlaces().map((place) => ranges.make(place)))
}

/** What is selected in the sheet that is shown. */
class SelectionMethods extends topicOf<Selection>() {
  override getActiveSheet(): Sheet {
    return sheets.make(askUncounted('activeSheet'))
  }

  override getActiveRange(): Range | null {
    return activeRange()
  }

  override getActiveRangeList(): RangeList | null {
    return activeRangeList()
  }

  override getCurrentCell(): Range | null {
    return activeCell()
  }
}

/** The methods of Sheet and Spreadsheet alike that read or set the selection. */
const shared = {
  getSelection: (): Selection => selections.make({}),
  getActiveRange: activeRange,
  getActiveRangeList: activeRangeList,
  getActiveCell: activeCell,
  getCurrentCell: activeCell,
  setActiveRange(range: Range): Range {
    select('Sheet.setActiveRange', [ranges.stateOf(range)])
    return range
  },
  setCurrentCell(cell: Range): Range {
    select('Sheet.setCurrentCell', [ranges.stateOf(cell)])
    return cell
  },
  setActiveRangeList(list: RangeList): RangeList {
    selectRanges('Sheet.setActiveRangeList', rangeLists.stateOf(list))
    return list
  },
  setActiveSelection(range: Range | string): Range {
    const active = typeof range === 'string' ? rangeWritten(range, askUncounted('activeSheet')) : range
    select('Sheet.setActiveSelection', [ranges.stateOf(active)])
    return active
  },
} satisfies Partial<Sheet> & Partial<Spreadsheet>

/** Selecting in a sheet. */
export class SheetSelection extends SheetTopic {}
Object.assign(SheetSelection.prototype, shared)

/** Selecting in the sheet that is shown. */
export class SpreadsheetSelection extends SpreadsheetTopic {}
Object.assign(SpreadsheetSelection.prototype, shared)

/** Selecting a range from itself. */
export class RangeSelection extends RangeTopic {
  override activate(): Range {
    select('Range.activate', [ranges.stateOf(this)])
    return this
  }

  override activateAsCurrentCell(): Range {
    select('Range.activateAsCurrentCell', [ranges.stateOf(this)])
    return this
  }
}

/** The arguments of the methods of Sheet and Spreadsheet above. */
export const selectionForms: Forms<typeof shared> = {
  setActiveRange: ['Range'],
  setCurrentCell: ['Range'],
  setActiveRangeList: ['RangeList'],
  setActiveSelection: ['Range', 'string'],
}

/** Google's Selection, of the spreadsheet's one window. */
export function defineSelection(): void {
  selections.define([SelectionMethods], {})
}
