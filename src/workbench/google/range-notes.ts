import { ask } from './ask'
import { type Range, RangeTopic, ranges } from './classes'
import { eachCell, firstCell, requireSize } from './range-size'
import type { Forms } from './signature'

/** The notes on the cells of a range. */
export class RangeNotes extends RangeTopic {
  override getNote(): string {
    const { sheet, zone } = firstCell(this)
    return ask('Range.getNote', 'readNotes', sheet, zone)[0]![0]!
  }

  override getNotes(): string[][] {
    const { sheet, zone } = ranges.stateOf(this)
    return ask('Range.getNotes', 'readNotes', sheet, zone)
  }

  override setNote(note: string | null): Range {
    const text = toText(note)
    return writeNotes(
      this,
      'Range.setNote',
      eachCell(this, () => text),
    )
  }

  /** A number becomes "25.0" here, though `setNote` makes it "25" (issue 429373214). */
  override setNotes(notes: (string | number | null)[][]): Range {
    requireSize(this, notes)
    return writeNotes(
      this,
      'Range.setNotes',
      notes.map((row) => row.map((note) => (typeof note === 'number' && note % 1 === 0 ? `${note}.0` : toText(note)))),
    )
  }

  override clearNote(): Range {
    const { sheet, zone } = ranges.stateOf(this)
    ask('Range.clearNote', 'clear', sheet, zone, ['notes'])
    return this
  }
}

function toText(note: unknown): string | null {
  return note === null || note === undefined ? null : String(note)
}

function writeNotes(range: Range, method: string, notes: (string | null)[][]): Range {
  const { sheet, zone } = ranges.stateOf(range)
  ask(method, 'writeNotes', sheet, zone, notes)
  return range
}

/** The arguments of the methods above. */
export const rangeNoteForms: Forms<Range> = {
  setNote: ['text?'],
  setNotes: ['text?[][]'],
}
