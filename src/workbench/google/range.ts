import { ranges } from './classes'
import { RangeBorders, rangeBorderForms } from './range-borders'
import { RangeEdit, rangeEditForms } from './range-edit'
import { RangeFonts, rangeFontForms } from './range-fonts'
import { RangeFormulas, rangeFormulaForms } from './range-formulas'
import { RangeLooks, rangeLookForms } from './range-looks'
import { RangeMerges } from './range-merges'
import { RangeNotes, rangeNoteForms } from './range-notes'
import { RangePlaceMethods, rangePlaceForms } from './range-place'
import { RangeValues, rangeValueForms } from './range-values'

/** Puts Google's Range together from its topics. */
export function defineRange(): void {
  ranges.define(
    [
      RangePlaceMethods,
      RangeValues,
      RangeFormulas,
      RangeNotes,
      RangeFonts,
      RangeLooks,
      RangeBorders,
      RangeMerges,
      RangeEdit,
    ],
    {
      ...rangePlaceForms,
      ...rangeValueForms,
      ...rangeFormulaForms,
      ...rangeNoteForms,
      ...rangeFontForms,
      ...rangeLookForms,
      ...rangeBorderForms,
      ...rangeEditForms,
    },
  )
}
