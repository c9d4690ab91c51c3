import { headers } from '../../src/locales/fr/headers'
import type { SheetData, WorkbookData } from '../../src/workbench/workbook/data'

/** What a sheet is to the person who works in it. `hidden` is Suivi's own; `plain` is all theirs, copies of tabs included. */
export type SheetKind = 'team' | 'evaluation' | 'followUp' | 'visits' | 'objectives' | 'lists' | 'hidden' | 'plain'

/** One sheet with what each of its columns was made for, kept up by whoever moves them: never looked up by name again. */
export interface GroundSheet {
  id: number
  kind: SheetKind
  /** The round or objective it is about, or ''. */
  about: string
  headerRow: number
  /** The key of each column of the table; null for a column of the person's own. */
  keys: (string | null)[]
  /** Keys whose header was changed or whose column was deleted: Suivi may have lost sight of them. */
  touched: Set<string>
}

const generated = ['evaluation', 'followUp', 'visits', 'objectives', 'lists'] as const
const teamKeys = ['name', 'group', 'place', 'phone', 'mark', 'mark', 'mark', 'id']

/** Every sheet of a workbook as the person knows it. */
export type Ground = Map<number, GroundSheet>

/** Takes in the sheets that the add-on has made since. */
export function meetNewSheets(ground: Ground, data: WorkbookData): void {
  for (const sheet of data.sheets) if (!ground.has(sheet.id)) ground.set(sheet.id, meet(sheet))
  for (const id of [...ground.keys()]) if (!data.sheets.some((sheet) => sheet.id === id)) ground.delete(id)
}

function meet(sheet: SheetData): GroundSheet {
  const { id, hidden } = sheet
  const none = { id, about: '', headerRow: 0, keys: [] as (string | null)[], touched: new Set<string>() }
  if (hidden) return { ...none, kind: 'hidden' }
  const first = textsOf(sheet, 0)
  for (const kind of generated) {
    const wanted = Object.entries(headers[kind])
    if (wanted.some(([, header], column) => !header.split('|').includes(first[column] ?? ''))) continue
    const about = kind === 'evaluation' || kind === 'followUp' ? (textsOf(sheet, 1)[0] ?? '').split('-') : []
    return { ...none, kind, about: about[kind === 'evaluation' ? 2 : 1] ?? '', keys: wanted.map(([key]) => key) }
  }
  if (textsOf(sheet, 1)[0] === 'Nom') return { ...none, kind: 'team', headerRow: 1, keys: [...teamKeys] }
  return { ...none, kind: 'hidden' }
}

/** The texts of a row; errors and blanks are ''. */
export function textsOf(sheet: SheetData, row: number): string[] {
  const cells = sheet.cells[row] ?? []
  return Array.from(cells, (cell) =>
    cell === undefined || typeof cell.value === 'object' ? '' : String(cell.value ?? ''),
  )
}

/** Columns Suivi computes, by kind of sheet; what else stands in a row belongs to people. */
export const computedKeys: Record<SheetKind, readonly string[]> = {
  team: ['id'],
  evaluation: ['id', 'name', 'group', 'objective', 'before'],
  followUp: [
    ...['id', 'name', 'group', 'place', 'phone', 'opened', 'suggested', 'today', 'todayFrom', 'visits'],
    ...['lastVisit', 'nextVisit', 'state', 'signs', 'overdue'],
  ],
  visits: ['id', 'name', 'objective'],
  objectives: ['id', 'acquired'],
  lists: ['key'],
  hidden: [],
  plain: [],
}

/** The cells of a slip. */
export const slipKeys = ['visitDate', 'visitBy', 'visitLevel', 'visitWay', 'visitSituation', 'visitDone', 'visitNext']

/** Follows columns put in (`count` of the person's own), taken out, or moved. */
export const columnsOf = {
  insert({ keys }: GroundSheet, before: number, count: number): void {
    while (keys.length < before) keys.push(null)
    keys.splice(before, 0, ...Array.from({ length: count }, () => null))
  },
  remove({ keys, touched }: GroundSheet, at: number): void {
    for (const key of keys.splice(at, 1)) if (key !== null) touched.add(key)
  },
  move({ keys }: GroundSheet, from: number, before: number): void {
    while (keys.length <= Math.max(from, before)) keys.push(null)
    const [key] = keys.splice(from, 1)
    keys.splice(before > from ? before - 1 : before, 0, key ?? null)
  },
}
