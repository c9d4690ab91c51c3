import { daySerial, serialDay } from '../../model/day'
import type { CellContent } from '../../model/table'
import { dayOf, textOf } from '../reading/cell'
import type { SheetCell } from '../tab'
import { heldText, safeText } from './safe-text'

/** What is handed to a range for some content. Days go as serial numbers: no time zone is needed, the column's format shows a date. */
export function cellValue(content: CellContent): string | number {
  switch (content.kind) {
    case 'text':
      return safeText(content.text)
    case 'number':
      return content.number
    case 'day':
      return daySerial(content.day)
    case 'formula':
      return content.formula
    case 'empty':
      return ''
  }
}

/** Does the cell hold this already? A formula never says so: its text is not read. */
export function holds(present: SheetCell | undefined, content: CellContent): boolean {
  switch (content.kind) {
    case 'text':
      return textOf(present) === heldText(content.text).trim()
    case 'number':
      return present === content.number
    case 'day':
      return typeof present === 'number' ? serialDay(present) === content.day : dayOf(present) === content.day
    case 'formula':
      return false
    case 'empty':
      return textOf(present) === ''
  }
}
