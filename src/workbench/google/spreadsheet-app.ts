import { askService } from './ask'
import { defineBanding } from './banding'
import { BandingTheme } from './banding-themes'
import { defineChart } from './chart'
import { defineChartBuilder } from './chart-builder'
import { activeSpreadsheet, type Range, type Sheet, type Spreadsheet } from './classes'
import { ColorType, defineColor, newColor, ThemeColorType } from './color'
import { defineConditionalFormat } from './conditional-format'
import { defineConditionalFormatBuilder, newConditionalFormatRule } from './conditional-format-builder'
import { defineDataValidation } from './data-validation'
import { defineDataValidationBuilder, newDataValidation } from './data-validation-builder'
import { defineDeveloperMetadata } from './developer-metadata'
import { defineDeveloperMetadataFinder } from './developer-metadata-finder'
import * as enums from './enums'
import { exception } from './exception'
import { defineFilter } from './filter'
import { newFilterCriteria } from './filter-criteria'
import { unavailableMembers } from './google-class'
import { defineLineGroup, GroupControlTogglePosition } from './line-group'
import { defineNamedRange } from './named-range'
import { defineProtection } from './protection'
import { defineRange } from './range'
import { AutoFillSeries } from './range-fill'
import { defineRangeList } from './range-list'
import { defineRichText, newRichTextValue } from './rich-text'
import { defineSelection } from './selection'
import { defineSheet } from './sheet'
import { defineSpreadsheet } from './spreadsheet'
import { spreadsheetId } from './spreadsheet-facts'
import { defineTextFinder } from './text-finder'
import { defineTextRotation } from './text-rotation'
import { defineTextStyle, newTextStyle } from './text-style'

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp
type Offered = Pick<
  SpreadsheetApp,
  | keyof typeof enums
  | 'getActive'
  | 'getActiveSpreadsheet'
  | 'getActiveSheet'
  | 'getActiveRange'
  | 'setActiveSheet'
  | 'getActiveRangeList'
  | 'getCurrentCell'
  | 'getSelection'
  | 'setActiveRange'
  | 'setActiveRangeList'
  | 'setCurrentCell'
  | 'AutoFillSeries'
  | 'BandingTheme'
  | 'ColorType'
  | 'GroupControlTogglePosition'
  | 'ThemeColorType'
  | 'newColor'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'newFilterCriteria'
  | 'newRichTextValue'
  | 'newTextStyle'
  | 'getUi'
  | 'flush'
  | 'create'
  | 'open'
  | 'openById'
  | 'openByUrl'
  | 'setActiveSpreadsheet'
>

const definitions = [
  defineRange,
  defineBanding,
  defineColor,
  defineLineGroup,
  defineTextRotation,
  defineSheet,
  defineSpreadsheet,
  defineConditionalFormat,
  defineConditionalFormatBuilder,
  defineDataValidation,
  defineDataValidationBuilder,
  defineDeveloperMetadata,
  defineDeveloperMetadataFinder,
  defineChart,
  defineChartBuilder,
  defineFilter,
  defineNamedRange,
  defineProtection,
  defineRangeList,
  defineRichText,
  defineSelection,
  defineTextFinder,
  defineTextStyle,
]

/** Makes the global SpreadsheetApp; `getUi` gives the menus and dialogs of the workbench's window. */
export function makeSpreadsheetApp(getUi: SpreadsheetApp['getUi'] = refuseUi): SpreadsheetApp {
  for (const define of definitions) define()
  const offered: Offered = {
    ...enums,
    AutoFillSeries,
    BandingTheme,
    ColorType,
    GroupControlTogglePosition,
    ThemeColorType,
    newColor,
    getActive: (): Spreadsheet => activeSpreadsheet(),
    getActiveSpreadsheet: (): Spreadsheet => activeSpreadsheet(),
    getActiveSheet: (): Sheet => activeSpreadsheet().getActiveSheet(),
    getActiveRange: (): Range => activeSpreadsheet().getActiveRange()!,
    setActiveSheet: (sheet: Sheet): Sheet => activeSpreadsheet().setActiveSheet(sheet),
    getActiveRangeList: () => activeSpreadsheet().getActiveRangeList()!,
    getCurrentCell: () => activeSpreadsheet().getCurrentCell()!,
    getSelection: () => activeSpreadsheet().getSelection(),
    setActiveRange: (range) => activeSpreadsheet().setActiveRange(range),
    setActiveRangeList: (list) => activeSpreadsheet().setActiveRangeList(list),
    setCurrentCell: (cell) => activeSpreadsheet().setCurrentCell(cell),
    newConditionalFormatRule,
    newDataValidation,
    newFilterCriteria,
    newRichTextValue,
    newTextStyle,
    getUi,
    flush: () => askService<void>('SpreadsheetApp.flush', 'flush'),
    create: () => refuseOtherFiles('create'),
    open: () => refuseOtherFiles('open'),
    openById: (id: string) => (id === spreadsheetId ? activeSpreadsheet() : refuseOtherFiles('openById')),
    openByUrl: (url: string) =>
      String(url).includes(`/d/${spreadsheetId}/`) ? activeSpreadsheet() : refuseOtherFiles('openByUrl'),
    setActiveSpreadsheet: () => undefined,
  }
  const app = Object.create(unavailableMembers('SpreadsheetApp')) as SpreadsheetApp
  return Object.assign(app, offered, { toString: () => 'SpreadsheetApp' })
}

function refuseUi(): never {
  throw exception('Cannot call SpreadsheetApp.getUi() from this context.')
}

/** Under `spreadsheets.currentonly` no other file can be reached. */
function refuseOtherFiles(method: string): never {
  throw exception(
    `Specified permissions are not sufficient to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
  )
}
