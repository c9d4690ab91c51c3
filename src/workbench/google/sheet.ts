import { SheetBanding } from './banding'
import { SheetCharts, sheetChartForms } from './chart'
import { sheets } from './classes'
import { SheetFilter } from './filter'
import { SheetGroups } from './line-group'
import { SheetSelection, selectionForms } from './selection'
import { SheetEdit, sheetEditForms } from './sheet-edit'
import { SheetFacts, sheetFactForms } from './sheet-facts'
import { SheetLines, sheetLineForms } from './sheet-lines'
import { SheetLooks, sheetLookForms } from './sheet-looks'
import { SheetRules, sheetRuleForms } from './sheet-rules'

/** Puts Google's Sheet together from its topics. */
export function defineSheet(): void {
  sheets.define(
    [
      SheetFacts,
      SheetLines,
      SheetLooks,
      SheetEdit,
      SheetRules,
      SheetFilter,
      SheetSelection,
      SheetCharts,
      SheetBanding,
      SheetGroups,
    ],
    {
      ...sheetFactForms,
      ...sheetLineForms,
      ...sheetLookForms,
      ...sheetEditForms,
      ...sheetRuleForms,
      ...selectionForms,
      ...sheetChartForms,
    },
  )
}
