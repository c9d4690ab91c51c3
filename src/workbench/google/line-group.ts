import type { LineGroupData } from '../workbook/data'
import { ask, askUncounted } from './ask'
import {
  type LineGroup,
  lineGroups,
  type Range,
  type RangePlace,
  RangeTopic,
  ranges,
  type Sheet,
  SheetTopic,
  sheets,
  topicOf,
} from './classes'
import { exception } from './exception'
import { makeEnum } from './make-enum'
import type { Forms } from './signature'

type Dimension = LineGroupData['dimension']

/** Groups within groups, at most. */
const deepest = 8

export const GroupControlTogglePosition = makeEnum<typeof GoogleAppsScript.Spreadsheet.GroupControlTogglePosition>(
  'GroupControlTogglePosition',
  ['BEFORE', 'AFTER'],
)

/** Rows or columns that are folded together. Whether they are folded is kept; in the workbench the lines stay in sight. */
class GroupMethods extends topicOf<LineGroup>() {
  override getDepth(): number {
    const { sheet, group } = lineGroups.stateOf(this)
    return depthAt(askUncounted('groups', sheet), group.dimension, group.first)
  }

  /** The line after the group, where its sign stands. */
  override getControlIndex(): number {
    return lineGroups.stateOf(this).group.last + 2
  }

  override getRange(): Range {
    const { sheet, group } = lineGroups.stateOf(this)
    const lines = `${group.first + 1}:${group.last + 1}`
    const whole = sheets.make(sheet)
    if (group.dimension === 'ROWS') return whole.getRange(lines)
    return whole.getRange(1, group.first + 1, whole.getMaxRows(), group.last - group.first + 1)
  }

  override isCollapsed(): boolean {
    return lineGroups.stateOf(this).group.collapsed
  }

  override collapse(): LineGroup {
    return fold(this, 'Group.collapse', true)
  }

  override expand(): LineGroup {
    return fold(this, 'Group.expand', false)
  }

  override remove(): void {
    const { sheet, group } = lineGroups.stateOf(this)
    const others = askUncounted('groups', sheet).filter((each) => !isSame(each, group))
    ask('Group.remove', 'setGroups', sheet, others)
  }
}

function fold(made: LineGroup, method: string, collapsed: boolean): LineGroup {
  const { sheet, group } = lineGroups.stateOf(made)
  const all = askUncounted('groups', sheet).map((each) =>
    isSame(each, group) || (!collapsed && holds(each, group)) ? { ...each, collapsed } : each,
  )
  group.collapsed = collapsed
  ask(method, 'setGroups', sheet, all)
  return made
}

const isSame = (one: LineGroupData, other: LineGroupData) =>
  one.dimension === other.dimension && one.first === other.first && one.last === other.last
const holds = (outer: LineGroupData, inner: LineGroupData) =>
  outer.dimension === inner.dimension && outer.first <= inner.first && outer.last >= inner.last

function depthAt(all: LineGroupData[], dimension: Dimension, line: number): number {
  return all.filter((each) => each.dimension === dimension && each.first <= line && each.last >= line).length
}

/** Groups made from a range. */
export class RangeGroups extends RangeTopic {
  override shiftRowGroupDepth(delta: number): Range {
    return shift(this, 'Range.shiftRowGroupDepth', 'ROWS', delta)
  }

  override shiftColumnGroupDepth(delta: number): Range {
    return shift(this, 'Range.shiftColumnGroupDepth', 'COLUMNS', delta)
  }

  /** Of groups within groups, only the outermost. */
  override collapseGroups(): Range {
    const place = ranges.stateOf(this)
    const all = askUncounted('groups', place.sheet)
    const isOuter = (group: LineGroupData) => !all.some((each) => !isSame(each, group) && holds(each, group))
    const folded = all.map((group) =>
      isInside(group, place) && isOuter(group) ? { ...group, collapsed: true } : group,
    )
    ask('Range.collapseGroups', 'setGroups', place.sheet, folded)
    return this
  }

  override expandGroups(): Range {
    const place = ranges.stateOf(this)
    const all = askUncounted('groups', place.sheet)
    const opened = all.map((group) => (isInside(group, place) ? { ...group, collapsed: false } : group))
    ask('Range.expandGroups', 'setGroups', place.sheet, opened)
    return this
  }
}

function linesOf({ zone }: RangePlace, dimension: Dimension): [first: number, last: number] {
  return dimension === 'ROWS' ? [zone.top, zone.bottom] : [zone.left, zone.right]
}

function isInside(group: LineGroupData, place: RangePlace): boolean {
  const [first, last] = linesOf(place, group.dimension)
  return group.first >= first && group.last <= last
}

function shift(range: Range, method: string, dimension: Dimension, delta: number): Range {
  const place = ranges.stateOf(range)
  const [first, last] = linesOf(place, dimension)
  let all = askUncounted('groups', place.sheet)
  for (let step = 0; step < delta; step++) {
    if (depthAt(all, dimension, first) >= deepest) throw exception('The group depth limit has been reached.')
    all = [...all, { dimension, first, last, collapsed: false }]
  }
  for (let step = 0; step < -delta; step++) all = withoutInnermost(all, dimension, first, last)
  ask(method, 'setGroups', place.sheet, all)
  return range
}

function withoutInnermost(all: LineGroupData[], dimension: Dimension, first: number, last: number): LineGroupData[] {
  const met = all.filter((each) => each.dimension === dimension && each.first <= last && each.last >= first)
  const innermost = met.sort((one, other) => one.last - one.first - (other.last - other.first))[0]
  if (!innermost) return all
  const left = [
    { ...innermost, last: Math.min(innermost.last, first - 1) },
    { ...innermost, first: Math.max(innermost.first, last + 1) },
  ].filter((each) => each.first <= each.last)
  return [...all.filter((each) => each !== innermost), ...left]
}

/** Groups of a sheet. */
export class SheetGroups extends SheetTopic {
  override getRowGroup(rowIndex: number, groupDepth: number): LineGroup {
    return groupAt(this, 'Sheet.getRowGroup', 'ROWS', rowIndex - 1, groupDepth)
  }

  override getColumnGroup(columnIndex: number, groupDepth: number): LineGroup {
    return groupAt(this, 'Sheet.getColumnGroup', 'COLUMNS', columnIndex - 1, groupDepth)
  }

  override getRowGroupDepth(rowIndex: number): number {
    return depthAt(ask('Sheet.getRowGroupDepth', 'groups', sheets.stateOf(this)), 'ROWS', rowIndex - 1)
  }

  override getColumnGroupDepth(columnIndex: number): number {
    return depthAt(ask('Sheet.getColumnGroupDepth', 'groups', sheets.stateOf(this)), 'COLUMNS', columnIndex - 1)
  }

  override collapseAllRowGroups(): Sheet {
    return foldAll(this, 'collapseAllRowGroups', 'ROWS', () => true)
  }

  override collapseAllColumnGroups(): Sheet {
    return foldAll(this, 'collapseAllColumnGroups', 'COLUMNS', () => true)
  }

  override expandAllRowGroups(): Sheet {
    return foldAll(this, 'expandAllRowGroups', 'ROWS', () => false)
  }

  override expandAllColumnGroups(): Sheet {
    return foldAll(this, 'expandAllColumnGroups', 'COLUMNS', () => false)
  }

  override expandRowGroupsUpToDepth(groupDepth: number): Sheet {
    return foldAll(this, 'expandRowGroupsUpToDepth', 'ROWS', (depth) => depth > groupDepth)
  }

  override expandColumnGroupsUpToDepth(groupDepth: number): Sheet {
    return foldAll(this, 'expandColumnGroupsUpToDepth', 'COLUMNS', (depth) => depth > groupDepth)
  }
}

function foldAll(sheet: Sheet, method: string, dimension: Dimension, isFolded: (depth: number) => boolean): Sheet {
  const id = sheets.stateOf(sheet)
  const all = askUncounted('groups', id)
  const depth = (group: LineGroupData) => all.filter((each) => holds(each, group)).length
  const folded = all.map((group) =>
    group.dimension === dimension ? { ...group, collapsed: isFolded(depth(group)) } : group,
  )
  ask(`Sheet.${method}`, 'setGroups', id, folded)
  return sheet
}

function groupAt(sheet: Sheet, method: string, dimension: Dimension, line: number, depth: number): LineGroup {
  const id = sheets.stateOf(sheet)
  const here = ask(method, 'groups', id)
    .filter((each) => each.dimension === dimension && each.first <= line && each.last >= line)
    .sort((one, other) => other.last - other.first - (one.last - one.first))
  const group = here[depth - 1]
  if (!group) throw exception('A group with the specified index and depth does not exist.')
  return lineGroups.make({ sheet: id, group })
}

/** The arguments of the methods above. */
export const rangeGroupForms: Forms<Range> = { shiftRowGroupDepth: ['number'], shiftColumnGroupDepth: ['number'] }

/** Google's Group. */
export function defineLineGroup(): void {
  lineGroups.define([GroupMethods], {})
}
