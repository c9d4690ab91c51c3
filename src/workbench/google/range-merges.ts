import type { Zone } from '../workbook/data'
import { ask } from './ask'
import { type Range, RangeTopic, ranges } from './classes'
import { meets } from './zones'

/** The merged cells of a range. */
export class RangeMerges extends RangeTopic {
  override merge(): Range {
    return mergeZones(this, 'Range.merge', [ranges.stateOf(this).zone])
  }

  override mergeAcross(): Range {
    const { zone } = ranges.stateOf(this)
    const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_, down) => zone.top + down)
    return mergeZones(
      this,
      'Range.mergeAcross',
      rows.map((row) => ({ ...zone, top: row, bottom: row })),
    )
  }

  override mergeVertically(): Range {
    const { zone } = ranges.stateOf(this)
    const columns = Array.from({ length: zone.right - zone.left + 1 }, (_, right) => zone.left + right)
    return mergeZones(
      this,
      'Range.mergeVertically',
      columns.map((column) => ({ ...zone, left: column, right: column })),
    )
  }

  override breakApart(): Range {
    const { sheet, zone } = ranges.stateOf(this)
    ask('Range.breakApart', 'unmerge', sheet, zone)
    return this
  }

  override getMergedRanges(): Range[] {
    const { sheet } = ranges.stateOf(this)
    return mergesMet('Range.getMergedRanges', this).map((zone) => ranges.make({ sheet, zone }))
  }

  override isPartOfMerge(): boolean {
    return mergesMet('Range.isPartOfMerge', this).length > 0
  }
}

function mergeZones(range: Range, method: string, zones: Zone[]): Range {
  ask(method, 'merge', ranges.stateOf(range).sheet, zones)
  return range
}

function mergesMet(method: string, range: Range): Zone[] {
  const { sheet, zone } = ranges.stateOf(range)
  return ask(method, 'merges', sheet).filter((merge) => meets(merge, zone))
}
