import { ranges } from './classes'
import { RangePlaceMethods, rangePlaceForms } from './range-place'
import { RangeValues, rangeValueForms } from './range-values'

/** Puts Google's Range together from its topics. */
export function defineRange(): void {
  ranges.define([RangePlaceMethods, RangeValues], { ...rangePlaceForms, ...rangeValueForms })
}
