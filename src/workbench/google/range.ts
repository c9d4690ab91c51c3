import { RangeBanding, rangeBandingForms } from './banding'
import { ranges } from './classes'
import { RangeFilter } from './filter'
import { RangeGroups, rangeGroupForms } from './line-group'
import { RangeBorders, rangeBorderForms } from './range-borders'
import { RangeCells, rangeCellForms } from './range-cells'
import { RangeCheckboxes, rangeCheckboxForms } from './range-checkboxes'
import { RangeColors, rangeColorForms } from './range-colors'
import { RangeCopy, rangeCopyForms } from './range-copy'
import { RangeEdit, rangeEditForms } from './range-edit'
import { RangeFill, rangeFillForms } from './range-fill'
import { RangeFind, rangeFindForms } from './range-find'
import { RangeFonts, rangeFontForms } from './range-fonts'
import { RangeFormulas, rangeFormulaForms } from './range-formulas'
import { RangeLooks, rangeLookForms } from './range-looks'
import { RangeMerges } from './range-merges'
import { RangeNotes, rangeNoteForms } from './range-notes'
import { RangePlaceMethods, rangePlaceForms } from './range-place'
import { RangeRules, rangeRuleForms } from './range-rules'
import { RangeTexts, rangeTextForms } from './range-texts'
import { RangeTidy, rangeTidyForms } from './range-tidy'
import { RangeValidations, rangeValidationForms } from './range-validations'
import { RangeValues, rangeValueForms } from './range-values'
import { RangeSelection } from './selection'

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
      RangeTexts,
      RangeBorders,
      RangeMerges,
      RangeEdit,
      RangeCopy,
      RangeCells,
      RangeTidy,
      RangeFind,
      RangeValidations,
      RangeCheckboxes,
      RangeRules,
      RangeBanding,
      RangeGroups,
      RangeColors,
      RangeFill,
      RangeFilter,
      RangeSelection,
    ],
    {
      ...rangePlaceForms,
      ...rangeValueForms,
      ...rangeFormulaForms,
      ...rangeNoteForms,
      ...rangeFontForms,
      ...rangeLookForms,
      ...rangeTextForms,
      ...rangeBorderForms,
      ...rangeEditForms,
      ...rangeCopyForms,
      ...rangeCellForms,
      ...rangeTidyForms,
      ...rangeFindForms,
      ...rangeValidationForms,
      ...rangeCheckboxForms,
      ...rangeRuleForms,
      ...rangeBandingForms,
      ...rangeGroupForms,
      ...rangeColorForms,
      ...rangeFillForms,
    },
  )
}
