import type { SheetData, WorkbookData } from '../../src/workbench/workbook/data'
import { type Ground, type GroundSheet, meetNewSheets, type SheetKind, textsOf } from './ground'
import type { Stage } from './prepared'

/** Somebody who works in the grid: remembers what each sheet and column is, never writes the same token twice, keeps a diary. */
export class Person {
  readonly ground: Ground = new Map()
  readonly diary: string[] = []
  private tokens = 0
  private data: WorkbookData | null = null

  constructor(readonly stage: Stage) {
    meetNewSheets(this.ground, this.look())
  }

  /** The workbook as it stands. */
  look(): WorkbookData {
    this.data ??= this.stage.workbook.dump()
    return this.data
  }

  /** To be said whenever the workbook may have changed. */
  looksAgain(): void {
    this.data = null
  }

  /** After the add-on has run: there may be new sheets. */
  meetsNewSheets(): void {
    this.looksAgain()
    meetNewSheets(this.ground, this.look())
  }

  token(): string {
    return `tok${++this.tokens}·x`
  }

  sheet({ id }: GroundSheet): SheetData {
    return this.look().sheets.find((sheet) => sheet.id === id)!
  }

  sheetsOf(...kinds: SheetKind[]): GroundSheet[] {
    return this.look().sheets.flatMap(({ id }) => {
      const known = this.ground.get(id)!
      return kinds.includes(known.kind) ? [known] : []
    })
  }

  /** Rows below the header that hold something. */
  rows(known: GroundSheet): number[] {
    const sheet = this.sheet(known)
    return Array.from({ length: sheet.rowCount }, (_, row) => row).filter(
      (row) => row > known.headerRow && textsOf(sheet, row).some((text) => text !== ''),
    )
  }

  /** Rows that stand for something: an item, a participant, a visit. */
  rowsWith(known: GroundSheet, key: string): number[] {
    const column = known.keys.indexOf(key)
    return column === -1 ? [] : this.rows(known).filter((row) => this.text(known, row, column) !== '')
  }

  text(known: GroundSheet, row: number, column: number): string {
    return textsOf(this.sheet(known), row)[column] ?? ''
  }

  textAt(known: GroundSheet, row: number, key: string): string {
    return this.text(known, row, known.keys.indexOf(key))
  }

  /** The last column that holds something, or stands for something. */
  lastColumn(known: GroundSheet): number {
    const widest = this.sheet(known).cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0)
    return Math.max(known.keys.length, widest) - 1
  }

  type(known: GroundSheet, row: number, column: number, text: string): void {
    this.stage.workbook.write(known.id, { top: row, left: column, bottom: row, right: column }, [[text]])
    this.looksAgain()
  }

  /** Types into the column of a key, where it still stands. */
  typeAt(known: GroundSheet, row: number, key: string, text: string): boolean {
    const column = known.keys.indexOf(key)
    if (column !== -1) this.type(known, row, column, text)
    return column !== -1
  }

  /** "Suivi – O01 Composter, row 4", as a reader of a failure finds it. */
  at(known: GroundSheet, row: number, column?: number): string {
    const letter =
      column === undefined ? '' : ` column ${column + 1}${known.keys[column] ? ` (${known.keys[column]})` : ''}`
    return `${this.sheet(known).name}, row ${row + 1}${letter}`
  }
}

/** Gives choices out of a list of numbers, so that a sequence of edits is plain data that shrinks. */
export class Picks {
  private next = 0

  constructor(private readonly numbers: number[]) {}

  number(below: number): number {
    const number = this.numbers[this.next++ % this.numbers.length] ?? 0
    return below > 0 ? number % below : 0
  }

  of<Value>(list: readonly Value[]): Value | undefined {
    return list[this.number(list.length)]
  }
}

/** One thing a person does; gives a line for the diary, or null when there was nothing to do it with. */
export type Edit = (person: Person, picks: Picks) => string | null
