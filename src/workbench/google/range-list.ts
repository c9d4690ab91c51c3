import { type Range, type RangeList, rangeLists, topicOf } from './classes'
import { selectRanges } from './selection'

/** Several ranges that are treated alike. */
class ListMethods extends topicOf<RangeList>() {
  override getRanges(): Range[] {
    return [...rangeLists.stateOf(this)]
  }

  override activate(): RangeList {
    selectRanges('RangeList.activate', rangeLists.stateOf(this))
    return this
  }
}

/** What a list does to each of its ranges, by the method of the same name. */
const done: (keyof RangeList & keyof Range)[] = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setTextDirection',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setVerticalText',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
]

for (const name of done) {
  Object.defineProperty(ListMethods.prototype, name, {
    value(this: RangeList, ...args: unknown[]) {
      for (const range of rangeLists.stateOf(this)) (range[name] as (...args: unknown[]) => unknown).apply(range, args)
      return this
    },
  })
}

/** Google's RangeList. */
export function defineRangeList(): void {
  rangeLists.define([ListMethods], {})
}
