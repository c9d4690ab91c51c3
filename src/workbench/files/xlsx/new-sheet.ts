import type { SheetData } from '../../workbook/data'
import { filterXml, mergesXml } from './patch-sheet'
import type { StyleBook } from './style-book'
import { sheetDataXml } from './write-cells'
import { colsXml, conditionalFormatsXml, paneXml, validationsXml } from './write-rules'

/** The part of a sheet the package has not yet. `drawing`: relation of its notes' drawing, '' for none. */
export function newSheetXml(
  sheet: SheetData,
  styles: StyleBook,
  sheetName: (id: number) => string | undefined,
  drawing: string,
): string {
  const rules = validationsXml(sheet.validations, sheetName)
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    sheet.tabColor ? `<sheetPr><tabColor rgb="FF${sheet.tabColor.slice(1).toUpperCase()}"/></sheetPr>` : '',
    `<sheetViews><sheetView workbookViewId="0"${sheet.rightToLeft ? ' rightToLeft="1"' : ''}>${paneXml(sheet)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15.75"/>',
    colsXml(sheet),
    sheetDataXml(sheet, styles),
    filterXml(sheet),
    mergesXml(sheet),
    ...conditionalFormatsXml(sheet.conditionalFormats, styles, 1),
    rules.length > 0 ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>` : '',
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    drawing === '' ? '' : `<legacyDrawing r:id="${drawing}"/>`,
    '</worksheet>',
  ].join('')
}
