import { openWorkbook } from '../../../src/workbench/engine/open-workbook'
import { emptyWorkbook } from '../../../src/workbench/workbook/data'

const line = { style: 'thin', color: '#000000' } as const
const cell = { top: 1, left: 1, bottom: 1, right: 1 }

function borderAfter(...patches: object[]) {
  const workbook = openWorkbook(emptyWorkbook('en_US', 'Africa/Dakar'))
  for (const border of patches) workbook.writeStyles(workbook.activeSheet(), cell, { border })
  return workbook.readStyles(workbook.activeSheet(), cell)[0]![0]!.border
}

describe('the lines around a cell', () => {
  test('sides that are left out stay', () => {
    expect(borderAfter({ top: line }, { bottom: line })).toEqual({ top: line, bottom: line })
  })

  test('a side set to null goes, and with the last one all', () => {
    expect(borderAfter({ top: line, left: line }, { top: null })).toEqual({ left: line })
    expect(borderAfter({ top: line }, { top: null })).toBeUndefined()
  })
})
