import { fold } from '../../model/fold'
import type { ColumnReading, ColumnRole, LookAlikes, SamePerson, SheetReading } from '../../model/setup'
import { nameIn } from './people-names'
import { rowTexts } from './sheet-text'

/** A phone that stands in more rows than this is a group's: it does not make people look the same. */
const mostOfOnePhone = 3

/**
 * Rows that may be one person: the same name, whatever the order of its words, or the same phone. Rows that somebody said are one
 * person stand here too, so that it can be taken back.
 */
export function findLookAlikes(
  reading: SheetReading,
  columns: ColumnReading[],
  people: number[],
  same: SamePerson[],
): LookAlikes[] {
  const shown = people.map((row) => {
    const texts = rowTexts(reading, row)
    const of = (role: ColumnRole) => texts[columns.find((column) => column.role === role)?.column ?? -1] ?? ''
    return { row, name: nameIn(texts, columns), group: of('group'), phone: of('phone') }
  })
  const found: LookAlikes[] = []
  const add = (because: LookAlikes['because'], rows: LookAlikes['people']) => {
    if (rows.length < 2) return
    const isNew = !found.some((set) => rows.every(({ row }) => set.people.some((one) => one.row === row)))
    if (isNew) found.push({ because, people: rows })
  }
  for (const rows of setsBy(shown, ({ name }) => nameKey(name))) add('name', rows)
  for (const rows of setsBy(shown, ({ phone }) => phoneKey(phone)))
    if (rows.length <= mostOfOnePhone) add('phone', rows)
  for (const rows of setsBy(shown, ({ row }) => String(same.find((one) => one.row === row)?.of ?? row)))
    add('said', rows)
  return found.sort((a, b) => a.people[0]!.row - b.people[0]!.row)
}

/**
 * Which rows tell more of somebody above, from sets of rows that are one person; sets that share a row are one. The first row stays
 * the person; rows that are nobody's are left out.
 */
export function joinSamePeople(people: number[], sets: number[][]): SamePerson[] {
  const above = new Map(people.map((row) => [row, row]))
  const first = (row: number): number => {
    let at = row
    while (above.get(at) !== at) at = above.get(at)!
    above.set(row, at)
    return at
  }
  for (const set of sets) {
    const [one, ...others] = set.filter((row) => above.has(row)).map(first)
    for (const other of others) {
      const [upper, lower] = [first(one!), first(other)].sort((a, b) => a - b)
      above.set(lower!, upper!)
    }
  }
  return people.flatMap((row) => (first(row) === row ? [] : [{ row, of: first(row) }]))
}

function setsBy<Item>(items: Item[], keyOf: (item: Item) => string): Item[][] {
  const sets = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key !== '') sets.set(key, [...(sets.get(key) ?? []), item])
  }
  return [...sets.values()]
}

/** `Diop Awa` and `AWA DIOP` are called the same. */
function nameKey(name: string): string {
  return fold(name)
    .split(/[\s,.-]+/)
    .sort()
    .join(' ')
    .trim()
}

/** `+221 77 000 01 02` and `77 000 01 02` are one phone; what is too short is none. */
function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  return digits.length < 6 || /^0+$/.test(digits) ? '' : digits.slice(-8)
}
