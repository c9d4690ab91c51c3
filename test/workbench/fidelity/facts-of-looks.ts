import { expect } from '@jest/globals'
import { type Fact, refuses, undocumented } from './fact'

/** Facts 64 to 82: how cells look, cleared parts, banding, merges, groups. */
export const factsOfLooks: Fact[] = [
  {
    number: 64,
    confidence: 'A',
    says: 'Getters say what was entered, not what is seen.',
    standing: 'holds',
    show({ app, sheet }) {
      const cell = sheet.getRange('A1').setValue(5)
      const rule = app.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground('red').setRanges([cell])
      sheet.setConditionalFormatRules([rule.build()])
      expect(cell.getBackground()).toBe('#ffffff')
      cell.applyRowBanding()
      expect(cell.getBackground()).toBe('#ffffff')
    },
  },
  {
    number: 65,
    confidence: 'A',
    says: 'Defaults: #ffffff, #000000, 10, Arial (arial,sans,sans-serif in a text style), bottom, general, none.',
    standing: 'holds',
    show({ sheet }) {
      const cell = sheet.getRange('A1')
      expect([cell.getBackground(), cell.getFontColor(), cell.getFontSize(), cell.getFontFamily()]).toEqual([
        '#ffffff',
        '#000000',
        10,
        'Arial',
      ])
      expect([cell.getVerticalAlignment(), cell.getHorizontalAlignment(), cell.getFontLine()]).toEqual([
        'bottom',
        'general',
        'none',
      ])
      expect(cell.getTextStyle().getFontFamily()).toBe('arial,sans,sans-serif')
    },
  },
  {
    number: 66,
    confidence: 'A',
    says: 'A fresh cell: getWrap() is true though the strategy is OVERFLOW; once OVERFLOW is set, getWrap() is false.',
    standing: 'holds',
    show({ app, sheet }) {
      const cell = sheet.getRange('A1')
      expect([cell.getWrap(), String(cell.getWrapStrategy())]).toEqual([true, 'OVERFLOW'])
      expect(cell.setWrapStrategy(app.WrapStrategy.OVERFLOW).getWrap()).toBe(false)
    },
  },
  {
    number: 67,
    confidence: 'A',
    says: 'setWrap(true) is WRAP, setWrap(false) OVERFLOW; with CLIP getWrap() is false.',
    standing: 'holds',
    show({ app: { WrapStrategy }, sheet }) {
      const cell = sheet.getRange('A1')
      const strategies = [true, false].map((isOn) => String(cell.setWrap(isOn).getWrapStrategy()))
      expect(strategies).toEqual(['WRAP', 'OVERFLOW'])
      expect(cell.setWrapStrategy(WrapStrategy.CLIP).getWrap()).toBe(false)
    },
  },
  {
    number: 68,
    confidence: 'A',
    says: 'setHorizontalAlignment: null is "general", "normal" is "general-left", what is no alignment is passed over.',
    standing: 'differs',
    because: '"normal" reads back as "general": .xlsx files have no word for the other.',
    show({ sheet }) {
      const cell = sheet.getRange('A1').setHorizontalAlignment('right')
      expect(cell.setHorizontalAlignment('nonsense' as never).getHorizontalAlignment()).toBe('right')
      expect(cell.setHorizontalAlignment(null).getHorizontalAlignment()).toBe('general')
      expect(cell.setHorizontalAlignment('normal').getHorizontalAlignment()).toBe('general')
    },
  },
  {
    number: 69,
    confidence: 'A',
    says: 'setNumberFormat("general") reads back 0.###############; null fails; any other pattern comes back.',
    standing: 'holds',
    show({ sheet }) {
      const cell = sheet.getRange('A1')
      expect(cell.setNumberFormat('0.0%').getNumberFormat()).toBe('0.0%')
      expect(cell.setNumberFormat('general').getNumberFormat()).toBe('0.###############')
      refuses(() => cell.setNumberFormat(null as never), "don't match the method signature")
    },
  },
  {
    number: 70,
    confidence: 'A',
    says: 'setTextDirection(null) makes getTextDirection() null.',
    standing: 'holds',
    show({ app, sheet }) {
      const cell = sheet.getRange('A1').setTextDirection(app.TextDirection.RIGHT_TO_LEFT)
      expect(cell.getTextDirection()).toBe(app.TextDirection.RIGHT_TO_LEFT)
      expect(cell.setTextDirection(null).getTextDirection()).toBeNull()
    },
  },
  {
    number: 71,
    confidence: 'A',
    says: 'setTextRotation(45) reads 45 degrees; setVerticalText(true) is vertical and 0 degrees; an object is refused.',
    standing: 'holds',
    show({ sheet }) {
      const cell = sheet.getRange('A1')
      expect(cell.setTextRotation(45).getTextRotation().getDegrees()).toBe(45)
      const vertical = cell.setVerticalText(true).getTextRotation()
      expect([vertical.isVertical(), vertical.getDegrees()]).toEqual([true, 0])
      refuses(() => cell.setTextRotation({ degrees: 1 } as never), "don't match the method signature")
    },
  },
  {
    number: 72,
    confidence: 'A',
    says: 'getBorder() is there: null when there is none; setBorder draws SOLID #000000, and a side that is null stays.',
    standing: 'holds',
    show({ app, sheet }) {
      const cell = sheet.getRange('B2')
      type Side = { getBorderStyle(): unknown; getColor(): GoogleAppsScript.Spreadsheet.Color } | null
      const border = () => undocumented(cell)['getBorder']!() as Record<string, () => Side> | null
      expect(border()).toBeNull()
      cell.setBorder(true, null, null, null, null, null)
      cell.setBorder(null, true, null, null, null, null)
      expect(border()!['getTop']!()!.getBorderStyle()).toBe(app.BorderStyle.SOLID)
      expect(border()!['getLeft']!()!.getColor().asRgbColor().asHexString()).toBe('#000000')
      expect(border()!['getRight']!()).toBeNull()
    },
  },
  {
    number: 73,
    confidence: 'A',
    says: 'getBackgroundColor(s) and setBackgroundColors are there though no page says so.',
    standing: 'holds',
    show({ sheet }) {
      const range = sheet.getRange('A1:B1') as GoogleAppsScript.Spreadsheet.Range & Record<string, never>
      const old = undocumented(range) as unknown as Record<string, (colors?: string[][]) => unknown>
      old['setBackgroundColors']!([['red', 'blue']])
      expect([old['getBackgroundColor']!(), old['getBackgroundColors']!()]).toEqual([
        '#ff0000',
        [['#ff0000', '#0000ff']],
      ])
    },
  },
  {
    number: 74,
    confidence: 'A',
    says: 'The 147 colour names work in any case and come back as hex; rebeccapurple and nonsense are passed over.',
    standing: 'holds',
    show({ sheet }) {
      const cell = sheet.getRange('A1')
      expect(cell.setBackground('GoldenRod').getBackground()).toBe('#daa520')
      expect(cell.setBackground('#ABC').getBackground()).toBe('#aabbcc')
      expect(cell.setBackground('rebeccapurple').setBackground('nonsense').getBackground()).toBe('#aabbcc')
    },
  },
  {
    number: 75,
    confidence: 'A',
    says: 'newColor() is UNSUPPORTED; read as the wrong kind: Object is not of type RgbColor. (ThemeColor.)',
    standing: 'holds',
    show({ app }) {
      const types = (app as unknown as { ColorType: Record<string, unknown> }).ColorType
      expect(app.newColor().getColorType()).toBe(types['UNSUPPORTED'])
      const [red, accent] = [
        app.newColor().setRgbColor('red').build(),
        app.newColor().setThemeColor(app.ThemeColorType.ACCENT1).build(),
      ]
      expect(red.asRgbColor().asHexString()).toBe('#ff0000')
      refuses(() => red.asThemeColor(), 'Object is not of type ThemeColor.')
      refuses(() => accent.asRgbColor(), 'Object is not of type RgbColor.')
    },
  },
  {
    number: 76,
    confidence: 'A',
    says: 'A text style with a colour of the theme gives its name (ACCENT4); nothing set gives null.',
    standing: 'not there',
    because: 'Text styles hold colours of their own alone; setForegroundColorObject is not in the workbench.',
    show({ app }) {
      expect(app.newTextStyle().build().getForegroundColor()).toBeNull()
      const accent = app.newColor().setThemeColor(app.ThemeColorType.ACCENT4).build()
      refuses(() => app.newTextStyle().setForegroundColorObject(accent), 'is not in the workbench')
    },
  },
  {
    number: 77,
    confidence: 'A',
    says: 'Rich text: getRuns() takes in what has no style of its own; a plain text is one run; no link is null.',
    standing: 'differs',
    because:
      'A text has one style throughout: it is one run always, and styling part of a text says that it is not there.',
    show({ app, sheet }) {
      const text = sheet.getRange('A1').setValue('plain').getRichTextValue()!
      expect([text.getRuns().length, text.getLinkUrl()]).toEqual([1, null])
      const bold = app.newTextStyle().setBold(true).build()
      refuses(() => app.newRichTextValue().setText('abc').setTextStyle(0, 1, bold), 'is not in the workbench')
    },
  },
  {
    number: 78,
    confidence: 'A',
    says: 'Sheet.clear() clears values and looks, not notes and validations; clearContents, clearFormats, clearNotes only their own.',
    standing: 'holds',
    show({ app, sheet }) {
      const cell = sheet.getRange('A1').setValue('x').setFontWeight('bold').setNote('n')
      cell.setDataValidation(app.newDataValidation().requireValueInList(['x']).build())
      sheet.clearNotes()
      expect([cell.getNote(), cell.getValue(), cell.getFontWeight()]).toEqual(['', 'x', 'bold'])
      cell.setNote('n')
      sheet.clearFormats()
      expect([cell.getNote(), cell.getValue(), cell.getFontWeight()]).toEqual(['n', 'x', 'normal'])
      sheet.clear()
      expect([cell.getNote(), cell.getValue(), cell.getDataValidation() !== null]).toEqual(['n', '', true])
    },
  },
  {
    number: 79,
    confidence: 'A',
    says: 'setNotes makes "25.0" of the number 25, setNote "25".',
    standing: 'holds',
    show({ sheet }) {
      const cell = sheet.getRange('A1')
      expect(cell.setNotes([[25 as unknown as string]]).getNote()).toBe('25.0')
      expect(cell.setNote(25 as unknown as string).getNote()).toBe('25')
    },
  },
  {
    number: 80,
    confidence: 'A',
    says: '12 banding themes of fixed colours; row banding has no column colours; first and second colour cannot be null.',
    standing: 'holds',
    show({ app, sheet }) {
      expect(Object.keys(app.BandingTheme).length).toBe(12)
      const banding = sheet.getRange('A1:E10').applyRowBanding(app.BandingTheme.CYAN, true, true)
      expect([banding.getHeaderRowColor(), banding.getSecondRowColor(), banding.getFooterRowColor()]).toEqual([
        '#4dd0e1',
        '#e0f7fa',
        '#a2e8f1',
      ])
      expect(banding.getFirstColumnColor()).toBeNull()
      refuses(() => banding.setSecondRowColor(null as never), 'Second row color should not be null')
      refuses(() => banding.setFirstRowColor(null as never), 'First row color should not be null')
    },
  },
  {
    number: 81,
    confidence: 'A',
    says: 'getMergedRanges gives the merges that meet the range; mergeAcross and mergeVertically make one a row, one a column.',
    standing: 'holds',
    show({ sheet }) {
      sheet.getRange('A1:B2').mergeAcross()
      sheet.getRange('D1:E2').mergeVertically()
      const merged = (cells: string) =>
        sheet
          .getRange(cells)
          .getMergedRanges()
          .map((each) => each.getA1Notation()) // prettier-ignore
      expect(merged('B1:D9').sort()).toEqual(['A1:B1', 'A2:B2', 'D1:D2'])
    },
  },
  {
    number: 82,
    confidence: 'A',
    says: 'shiftRowGroupDepth nests; collapseGroups folds the outermost alone; opening a group opens those around it.',
    standing: 'holds',
    show({ sheet }) {
      sheet.getRange('2:9').shiftRowGroupDepth(1)
      sheet.getRange('4:5').shiftRowGroupDepth(1)
      expect([sheet.getRowGroupDepth(3), sheet.getRowGroupDepth(4)]).toEqual([1, 2])
      sheet.getRange('1:10').collapseGroups()
      const [outer, inner] = [() => sheet.getRowGroup(4, 1)!, () => sheet.getRowGroup(4, 2)!]
      expect([outer().isCollapsed(), inner().isCollapsed()]).toEqual([true, false])
      inner().expand()
      expect(outer().isCollapsed()).toBe(false)
    },
  },
]
