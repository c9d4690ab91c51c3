import type { FilterData } from '../workbook/data'
import { ask, askUncounted } from './ask'
import {
  type Filter,
  type FilterChoice,
  type FilterCriteria,
  filterCriteria,
  filters,
  type Range,
  RangeTopic,
  ranges,
  SheetTopic,
  sheets,
  topicOf,
} from './classes'
import { exception } from './exception'
import { defineFilterCriteria, hiddenBy } from './filter-criteria'
import type { Forms } from './signature'

/** The filter of a sheet: what it hides, by column of the sheet. What a condition hides is found when it is set. */
class FilterMethods extends topicOf<Filter>() {
  override getRange(): Range {
    const sheet = filters.stateOf(this)
    return ranges.make({ sheet, zone: standing('Filter.getRange', sheet).zone })
  }

  override remove(): void {
    ask('Filter.remove', 'setFilter', filters.stateOf(this), null)
  }

  override getColumnFilterCriteria(columnPosition: number): FilterCriteria | null {
    const { hiddenValues, conditions } = standing('Filter.getColumnFilterCriteria', filters.stateOf(this))
    const [hidden, condition] = [hiddenValues[columnPosition - 1], conditions?.[columnPosition - 1]]
    return hidden || condition ? filterCriteria.make({ hidden: hidden ?? [], condition }) : null
  }

  override setColumnFilterCriteria(columnPosition: number, criteria: FilterCriteria | null): Filter {
    const choice = criteria ? filterCriteria.stateOf(criteria) : { hidden: [] }
    return hide(this, 'Filter.setColumnFilterCriteria', columnPosition - 1, choice)
  }

  override removeColumnFilterCriteria(columnPosition: number): Filter {
    return hide(this, 'Filter.removeColumnFilterCriteria', columnPosition - 1, { hidden: [] })
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

function hide(filter: Filter, method: string, column: number, choice: FilterChoice): Filter {
  const sheet = filters.stateOf(filter)
  const { zone, hiddenValues, conditions } = standing('', sheet)
  const values = hiddenBy(choice, sheet, {
    ...zone,
    top: Math.min(zone.top + 1, zone.bottom),
    left: column,
    right: column,
  })
  const all: FilterData = { zone, hiddenValues: { ...hiddenValues, [column]: values }, conditions: { ...conditions } }
  if (values.length === 0) delete all.hiddenValues[column]
  if (choice.condition) all.conditions![column] = choice.condition
  else delete all.conditions![column]
  if (Object.keys(all.conditions!).length === 0) delete all.conditions
  ask(method, 'setFilter', sheet, all)
  return filter
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
  override isRowHiddenByFilter(rowPosition: number): boolean {
    const sheet = sheets.stateOf(this)
    const filter = ask('Sheet.isRowHiddenByFilter', 'filter', sheet)
    const row = rowPosition - 1
    if (!filter || row <= filter.zone.top || row > filter.zone.bottom) return false
    return Object.entries(filter.hiddenValues).some(([column, hidden]) => {
      const cell = { top: row, bottom: row, left: Number(column), right: Number(column) }
      return hidden.includes(askUncounted('readDisplay', sheet, cell)[0]![0]!)
    })
  }

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
  defineFilterCriteria()
}
