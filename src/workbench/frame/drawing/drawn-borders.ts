import { cellKey } from '../../engine/extras'
import type { BorderSide } from '../../workbook/data'
import { type CellPosition, type LibraryCommand, type PluginClass, replacePlugin } from './grid-getters'

/** The library draws the lines round cells that we keep, and changes none itself. */
export function drawBorders(): void {
  replacePlugin('corePluginRegistry', 'borders', drawnBorders)
}

function drawnBorders(base: PluginClass): PluginClass {
  return class DrawnBorders extends base {
    getCellBorder({ sheetId, col, row }: CellPosition): Record<string, object> | null {
      const border = this.getters.getSheetExtras(sheetId).cells[cellKey(row, col)]?.border
      if (!border) return null
      return Object.fromEntries(
        Object.entries(border).map(([side, line]: [string, BorderSide]) => [side, { ...line, style: styleOf(line) }]),
      )
    }

    getBordersColors(): string[] {
      return []
    }

    override allowDispatch({ type }: LibraryCommand): string {
      return type === 'SET_BORDER' ? 'NoBorderChanges' : 'Success'
    }

    override handle(): void {}
    override adaptRanges(): void {}
    override import(): void {}
    override export(): void {}
  }
}

function styleOf({ style }: BorderSide): string {
  return style === 'double' ? 'thick' : style
}
