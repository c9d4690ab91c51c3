import type { Zone } from '../workbook/data'
import { askUncounted } from './ask'
import { isDate } from './cell-contents'
import {
  type FilterChoice,
  type FilterCriteria,
  type FilterCriteriaBuilder,
  filterCriteria,
  filterCriteriaBuilders,
  topicOf,
} from './classes'
import { fromConditionArgument, toConditionArgument } from './conditional-format'
import { BooleanCriteria } from './enums'

type Builder = FilterCriteriaBuilder
type Condition = NonNullable<FilterChoice['condition']>

class CriteriaFacts extends topicOf<FilterCriteria>() {
  override getHiddenValues(): string[] {
    return [...choiceOf(this).hidden]
  }

  override getVisibleValues(): string[] {
    return [...(choiceOf(this).visible ?? [])]
  }

  /** null when it is a list of values. */
  override getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    const { condition } = choiceOf(this)
    return (condition ? BooleanCriteria[condition.criterion as keyof typeof BooleanCriteria] : null) as never
  }

  override getCriteriaValues(): unknown[] {
    const { condition } = choiceOf(this)
    return condition ? condition.arguments.map((value) => fromConditionArgument(condition.criterion, value)) : []
  }

  override copy(): Builder {
    return filterCriteriaBuilders.make({ ...choiceOf(this) })
  }
}

class CriteriaSteps extends topicOf<Builder>() {
  override setHiddenValues(values: string[]): Builder {
    Object.assign(filterCriteriaBuilders.stateOf(this), { hidden: values.map(String), visible: undefined })
    return this
  }

  override setVisibleValues(values: string[]): Builder {
    Object.assign(filterCriteriaBuilders.stateOf(this), { hidden: [], visible: values.map(String) })
    return this
  }

  override withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    return setCondition(this, String(criteria), args)
  }

  override build(): FilterCriteria {
    return filterCriteria.make({ ...filterCriteriaBuilders.stateOf(this) })
  }
}

for (const criterion of Object.keys(BooleanCriteria)) {
  const name = criterion === 'CUSTOM_FORMULA' ? 'FORMULA_SATISFIED' : criterion
  const step = `when${name
    .split('_')
    .map((word) => word[0] + word.slice(1).toLowerCase())
    .join('')}`
  Object.defineProperty(CriteriaSteps.prototype, step, {
    value(this: Builder, ...args: unknown[]) {
      const isRelative = criterion.startsWith('DATE') && !isDate(args[0])
      return setCondition(this, isRelative ? `${criterion}_RELATIVE` : criterion, args)
    },
  })
}

function choiceOf(object: object): FilterChoice {
  return filterCriteria.has(object) ? filterCriteria.stateOf(object) : filterCriteriaBuilders.stateOf(object as Builder)
}

function setCondition(builder: Builder, criterion: string, args: unknown[]): Builder {
  Object.assign(filterCriteriaBuilders.stateOf(builder), {
    condition: { criterion, arguments: args.map(toConditionArgument) },
  })
  return builder
}

/** A builder of what a column hides. */
export function newFilterCriteria(): Builder {
  return filterCriteriaBuilders.make({ hidden: [] })
}

/** The texts of a column that a choice hides, as they are shown now. */
export function hiddenBy({ hidden, visible, condition }: FilterChoice, sheet: number, column: Zone): string[] {
  if (!visible && !condition) return hidden
  const shown = askUncounted('readDisplay', sheet, column).map((row) => row[0]!)
  const { values } = askUncounted('readValues', sheet, column)
  const gone = shown.filter((text, place) => {
    if (hidden.includes(text) || (visible && !visible.includes(text))) return true
    return condition !== undefined && !isMet(condition, values[place]![0]!, text)
  })
  return [...new Set(gone)]
}

/** Formulas and relative days hide nothing in the workbench. */
function isMet({ criterion, arguments: given }: Condition, value: unknown, text: string): boolean {
  const [first, second] = given.map((each) => (typeof each === 'object' ? each.date : each))
  const [low, word] = [text.toLowerCase(), String(first ?? '').toLowerCase()]
  const number = typeof value === 'number' ? value : Number.NaN
  const tests: Record<string, () => boolean> = {
    CELL_EMPTY: () => text === '',
    CELL_NOT_EMPTY: () => text !== '',
    TEXT_CONTAINS: () => low.includes(word),
    TEXT_DOES_NOT_CONTAIN: () => !low.includes(word),
    TEXT_EQUAL_TO: () => low === word,
    TEXT_STARTS_WITH: () => low.startsWith(word),
    TEXT_ENDS_WITH: () => low.endsWith(word),
    NUMBER_EQUAL_TO: () => number === Number(first),
    NUMBER_NOT_EQUAL_TO: () => number !== Number(first),
    NUMBER_GREATER_THAN: () => number > Number(first),
    NUMBER_GREATER_THAN_OR_EQUAL_TO: () => number >= Number(first),
    NUMBER_LESS_THAN: () => number < Number(first),
    NUMBER_LESS_THAN_OR_EQUAL_TO: () => number <= Number(first),
    NUMBER_BETWEEN: () => number >= Number(first) && number <= Number(second),
    NUMBER_NOT_BETWEEN: () => !(number >= Number(first) && number <= Number(second)),
    DATE_AFTER: () => number > Number(first),
    DATE_BEFORE: () => number < Number(first),
    DATE_EQUAL_TO: () => Math.floor(number) === Math.floor(Number(first)),
  }
  return tests[criterion]?.() ?? true
}

/** Google's FilterCriteria and its builder. */
export function defineFilterCriteria(): void {
  filterCriteria.define([CriteriaFacts], {})
  filterCriteriaBuilders.define([CriteriaFacts, CriteriaSteps], {
    setHiddenValues: ['any[]'],
    setVisibleValues: ['any[]'],
  })
}
