import { connectTo, SmallWorkbook } from './small-workbook'

function openCell() {
  const { app, passed } = connectTo(new SmallWorkbook())
  return { app, passed, cell: app.getActiveSheet().getRange('A1') }
}

describe('how a range looks', () => {
  test('65: what nobody has set', () => {
    const { cell } = openCell()
    expect([cell.getBackground(), cell.getFontColor(), cell.getFontSize()]).toEqual(['#ffffff', '#000000', 10])
    expect([cell.getFontFamily(), cell.getTextStyle().getFontFamily()]).toEqual(['Arial', 'arial,sans,sans-serif'])
    expect([cell.getVerticalAlignment(), cell.getHorizontalAlignment()]).toEqual(['bottom', 'general'])
    expect([cell.getFontLine(), cell.getFontWeight(), cell.getFontStyle()]).toEqual(['none', 'normal', 'normal'])
  })

  test('66, 67: wrapping, also of a fresh cell', () => {
    const { app, cell } = openCell()
    expect([cell.getWrap(), String(cell.getWrapStrategy())]).toEqual([true, 'OVERFLOW'])
    cell.setWrapStrategy(app.WrapStrategy.OVERFLOW)
    expect(cell.getWrap()).toBe(false)
    expect(cell.setWrap(true).getWrapStrategy()).toBe(app.WrapStrategy.WRAP)
    expect(cell.setWrap(false).getWrapStrategy()).toBe(app.WrapStrategy.OVERFLOW)
    expect(cell.setWrapStrategy(app.WrapStrategy.CLIP).getWrap()).toBe(false)
  })

  test('68: null alignment is general, a wrong one is passed over', () => {
    const { cell } = openCell()
    expect(cell.setHorizontalAlignment('right').getHorizontalAlignment()).toBe('right')
    expect(cell.setHorizontalAlignment('sideways' as 'right').getHorizontalAlignment()).toBe('right')
    expect(cell.setHorizontalAlignment(null).getHorizontalAlignment()).toBe('general')
  })

  test('69: "general" reads back as its pattern, null fails', () => {
    const { cell } = openCell()
    expect(cell.setNumberFormat('dd/mm/yyyy').getNumberFormat()).toBe('dd/mm/yyyy')
    expect(cell.setNumberFormat('general').getNumberFormat()).toBe('0.###############')
    expect(() => cell.setNumberFormat(null as unknown as string)).toThrow(
      "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
    )
  })

  test('74: colours by name in any case; what is no colour changes nothing', () => {
    const { cell, passed } = openCell()
    expect(cell.setBackground('LightGoldenrodYellow').getBackground()).toBe('#fafad2')
    expect(cell.setBackground('#ABC').getBackground()).toBe('#aabbcc')
    const before = passed.length
    cell.setBackground('rebeccapurple').setFontColor('not a colour')
    expect(passed.length).toBe(before)
    expect(cell.getBackground()).toBe('#aabbcc')
    expect(cell.setBackground(null).getBackground()).toBe('#ffffff')
  })

  test('72: borders only where they are asked for', () => {
    const { cell, passed } = openCell()
    cell.offset(0, 0, 2, 1).setBorder(true, null, false, null, null, true)
    const line = { style: 'thin', color: '#000000' }
    expect(passed[passed.length - 1]!.args[2]).toEqual([
      [{ border: { top: line, bottom: line } }],
      [{ border: { top: line, bottom: null } }],
    ])
  })

  test('76: a style that says nothing is null', () => {
    const { app, cell } = openCell()
    const style = app.newTextStyle().setBold(true).build()
    expect([style.isBold(), style.isItalic(), style.getForegroundColor()]).toEqual([true, null, null])
    expect(cell.setTextStyle(style).getFontWeight()).toBe('bold')
  })

  test('79: a number becomes another note in a table than alone', () => {
    const { cell } = openCell()
    expect(cell.setNotes([[25 as unknown as string]]).getNote()).toBe('25.0')
    expect(cell.setNote(25 as unknown as string).getNote()).toBe('25')
    expect(cell.setNote(null).getNote()).toBe('')
  })

  test('81: merges that meet the range; one per row or column', () => {
    const { app } = openCell()
    const sheet = app.getActiveSheet()
    sheet.getRange('A1:B2').mergeAcross()
    sheet.getRange('D1:E2').mergeVertically()
    const merged = sheet.getRange('B2:D2').getMergedRanges()
    expect(merged.map((range) => range.getA1Notation())).toEqual(['A2:B2', 'D1:D2'])
    expect(sheet.getRange('C1').isPartOfMerge()).toBe(false)
  })
})
