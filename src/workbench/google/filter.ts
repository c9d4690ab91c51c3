import type { FilterData } from '../workbook/data'
import { ask, askUncounted } from './ask'
import {
  type Filter,
  type FilterCriteria,
  type FilterCriteriaBuilder,
  filterCriteria,
  filterCriteriaBuilders,
  filters,
  type Range,
  RangeTopic,
  ranges,
  SheetTopic,
  sheets,
  topicOf,
} from './classes'
import { exception } from './exception'
import type { Forms } from './signature'

/** The filter of a sheet: the values it hides, by column of the sheet. Other criteria are not kept. */
class FilterMethods extends topicOf<Filter>() {
  override getRange(): Range {
    const sheet = filters.stateOf(this)
    return ranges.make({ sheet, zone: standing('Filter.getRange', sheet).zone })
  }

  override remove(): void {
    ask('Filter.remove', 'setFilter', filters.stateOf(this), null)
  }

  override getColumnFilterCriteria(columnPosition: number): FilterCriteria | null {
    const { hiddenValues } = standing('Filter.getColumnFilterCriteria', filters.stateOf(this))
    const hidden = hiddenValues[columnPosition - 1]
    return hidden ? filterCriteria.make(hidden) : null
  }

  override setColumnFilterCriteria(columnPosition: number, criteria: FilterCriteria | null): Filter {
    const hidden = criteria ? filterCriteria.stateOf(criteria) : []
    return hide(this, 'Filter.setColumnFilterCriteria', columnPosition - 1, hidden)
  }

  override removeColumnFilterCriteria(columnPosition: number): Filter {
    return hide(this, 'Filter.removeColumnFilterCriteria', columnPosition - 1, [])
  }

  /** The header row stays. */
  override sort(columnPosition: number, ascending: boolean): Filter {
    const sheet = filters.stateOf(this)
    const { zone } = standing('', sheet)
    const body = { ...zone, top: Math.min(zone.top + 1, zone.bottom) }
    ask('Filter.sort', 'sort', sheet, body, [{ column: columnPosition - 1, ascending }])
    return this
  }
}

function standing(method: string, sheet: number): FilterData {
  const filter = ask(method, 'filter', sheet)
  if (!filter) throw exception('The filter no longer exists.')
  return filter
}

function hide(filter: Filter, method: string, column: number, values: string[]): Filter {
  const sheet = filters.stateOf(filter)
  const { zone, hiddenValues } = standing('', sheet)
  const hidden = { ...hiddenValues, [column]: values }
  if (values.length === 0) delete hidden[column]
  ask(method, 'setFilter', sheet, { zone, hiddenValues: hidden })
  return filter
}

class CriteriaFacts extends topicOf<FilterCriteria>() {
  override getHiddenValues(): string[] {
    return [...filterCriteria.stateOf(this)]
  }

  override copy(): FilterCriteriaBuilder {
    return filterCriteriaBuilders.make({ hidden: [...filterCriteria.stateOf(this)] })
  }
}

class CriteriaSteps extends topicOf<FilterCriteriaBuilder>() {
  override setHiddenValues(values: string[]): FilterCriteriaBuilder {
    filterCriteriaBuilders.stateOf(this).hidden = values.map(String)
    return this
  }

  override getHiddenValues(): string[] {
    return [...filterCriteriaBuilders.stateOf(this).hidden]
  }

  override build(): FilterCriteria {
    return filterCriteria.make([...filterCriteriaBuilders.stateOf(this).hidden])
  }
}

/** A builder of what a column hides. */
export function newFilterCriteria(): FilterCriteriaBuilder {
  return filterCriteriaBuilders.make({ hidden: [] })
}

/** Filters from a range: it gives the sheet's one, even when the two do not meet. */
export class RangeFilter extends RangeTopic {
  override createFilter(): Filter {
    const { sheet, zone } = ranges.stateOf(this)
    if (askUncounted('filter', sheet)) {
      throw exception("You can't create a filter in a sheet that already has a filter.")
    }
    ask('Range.createFilter', 'setFilter', sheet, { zone, hiddenValues: {} })
    return filters.make(sheet)
  }

  override getFilter(): Filter | null {
    return filterOf('Range.getFilter', ranges.stateOf(this).sheet)
  }
}

/** The filter of a sheet. */
export class SheetFilter extends SheetTopic {
  override getFilter(): Filter | null {
    return filterOf('Sheet.getFilter', sheets.stateOf(this))
  }
}

function filterOf(method: string, sheet: number): Filter | null {
  return ask(method, 'filter', sheet) ? filters.make(sheet) : null
}

const forms: Forms<Filter> = {
  getColumnFilterCriteria: ['number'],
  setColumnFilterCriteria: ['number, FilterCriteria?'],
  removeColumnFilterCriteria: ['number'],
  sort: ['number, boolean'],
}

/** Google's Filter and FilterCriteria with its builder. */
export function defineFilter(): void {
  filters.define([FilterMethods], forms)
  filterCriteria.define([CriteriaFacts], {})
  filterCriteriaBuilders.define([CriteriaSteps], { setHiddenValues: ['any[]'] })
}
