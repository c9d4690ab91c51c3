import type { SheetData, WorkbookData } from '../../src/workbench/workbook/data'
import type { Ground, GroundSheet } from './ground'
import { idIn, isOurs, pictureRows, slipIn, textIn } from './picture'

/** A workbook before and after the add-on ran, as the person knows its sheets. */
export interface Change {
  before: WorkbookData
  after: WorkbookData
  ground: Ground
}

/** A sheet that stood before: its rows, and where each stands now. */
export interface Paired {
  known: GroundSheet
  before: SheetData
  after: SheetData
  /** The row after, for each row before. */
  now: (row: number) => number
  /** Rows that are new. */
  added: number[]
}

/** A promise that was broken, in words. */
export class BrokenPromise extends Error {}

/** Says which promise was broken. */
export function broken(sentence: string): never {
  throw new BrokenPromise(sentence)
}

/** Every sheet of the person's, row by row: nothing lost, moved, restyled or overwritten. Throws a BrokenPromise. */
export function pairSheets({ before, after, ground }: Change): Paired[] {
  return before.sheets.flatMap((sheet) => {
    const known = ground.get(sheet.id)!
    if (known.kind === 'hidden') return []
    const later = after.sheets.find(({ id }) => id === sheet.id)
    if (!later) broken(`the tab ${sheet.name} is gone`)
    if (later.name !== sheet.name) broken(`the tab ${sheet.name} is now named ${later.name}`)
    if (later.columnCount !== sheet.columnCount) broken(`${sheet.name} has ${later.columnCount} columns now`)
    return [pairRows(known, sheet, later)]
  })
}

/** Rows may have been put in, in one place; all the others are as they were, in the same order. */
function pairRows(known: GroundSheet, before: SheetData, after: SheetData): Paired {
  const inserted = after.rowCount - before.rowCount
  if (inserted < 0) broken(`${before.name} has lost ${-inserted} rows`)
  const was = pictureRows(known, before, (row) => isOurs(known, before, row)).map(String)
  let best = { differ: Number.POSITIVE_INFINITY, sentence: '', place: 0 }
  for (let place = 0; place <= (inserted === 0 ? 0 : before.rowCount); place++) {
    const now = (row: number) => (row < place ? row : row + inserted)
    const is = pictureRows(known, after, (row) => {
      const old = row < place ? row : row < place + inserted ? -1 : row - inserted
      return old >= 0 && isOurs(known, before, old)
    }).map(String)
    const differing = was.flatMap((picture, row) => (picture === is[now(row)] ? [] : [row]))
    // Rows that look alike are told apart by their ids.
    const strangers = was.filter((_, row) => idIn(known, before, row) !== idIn(known, after, now(row))).length
    const differ = differing.length + strangers / 10_000
    if (differ < best.differ) {
      const row = differing[0] ?? 0
      const sentence = `${before.name}, row ${row + 1} was\n  ${was[row]}\nand is now\n  ${is[now(row)]}`
      best = { differ, sentence, place }
    }
    if (differ === 0) break
  }
  if (best.differ >= 1) broken(`${best.sentence}\n(${Math.floor(best.differ)} rows differ, ${inserted} put in)`)
  const added = Array.from({ length: inserted }, (_, index) => best.place + index)
  return { known, before, after, added, now: (row) => (row < best.place ? row : row + inserted) }
}

/** A slip stays whole, or is emptied whole and stands in Visits once, with its item. */
export function checkSlips(paired: Paired[]): void {
  let takenUp = 0
  const visits = paired.find(({ known }) => known.kind === 'visits')
  for (const { known, before, after, now } of paired) {
    if (known.kind !== 'followUp') continue
    for (let row = known.headerRow + 1; row < before.rowCount; row++) {
      const [was, is] = [slipIn(known, before, row), slipIn(known, after, now(row))]
      if (JSON.stringify(was) === JSON.stringify(is)) continue
      const where = `the slip of ${before.name}, row ${row + 1}`
      const [whole, emptied] = [is, was].map((slip) => Object.values(slip).every((text) => text === '')) as [
        boolean,
        boolean,
      ]
      if (emptied) broken(`${where} was empty and is now ${JSON.stringify(is)}`)
      if (!whole) broken(`${where} was ${JSON.stringify(was)} and is now ${JSON.stringify(is)}`)
      if (!visits) broken(`${where} was emptied without a Visits tab`)
      checkTakenUp(where, was, idIn(known, after, now(row)), visits)
      takenUp++
    }
  }
  const added = visits?.added.length ?? 0
  if (added !== takenUp) broken(`${takenUp} slips were taken up and ${added} rows put into Visits`)
}

function checkTakenUp(where: string, slip: Record<string, string>, item: string, { known, after }: Paired): void {
  const tokens = Object.values(slip).flatMap((text) => text.match(/tok\d+·x/g) ?? [])
  const rows = Array.from({ length: after.rowCount }, (_, row) => row).filter((row) =>
    tokens.every((token) => (after.cells[row] ?? []).some((cell) => String(cell?.value ?? '').includes(token))),
  )
  if (rows.length !== 1)
    broken(`${where} (${JSON.stringify(slip)}) was emptied and stands in Visits ${rows.length} times`)
  const [stands] = rows
  const about = textIn(known, after, stands!, 'item')
  if (!about.startsWith(item) || item === '') broken(`${where} is of ${item} and stands in Visits as ${about}`)
}

/** No id twice in a tab of ours. */
export function checkIdsOnce(after: WorkbookData, ground: Ground): void {
  for (const sheet of after.sheets) {
    const known = ground.get(sheet.id)
    if (!known || ['plain', 'hidden', 'lists'].includes(known.kind)) continue
    const seen = new Map<string, number>()
    for (let row = known.headerRow + 1; row < sheet.rowCount; row++) {
      const id = idIn(known, sheet, row)
      if (id === '') continue
      if (seen.has(id)) broken(`${sheet.name} has ${id} twice, in rows ${seen.get(id)! + 1} and ${row + 1}`)
      seen.set(id, row)
    }
  }
}
