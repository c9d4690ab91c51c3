import type { SheetReading, SheetValue } from '../../../src/model/setup'
import { type SheetWords, sheetWordsOf } from './made-words'

/** A sheet made of difficulties, and what its people mean by it. */
export interface MadeSheet {
  seed: number
  reading: SheetReading
  /** The difficulties it was made of. */
  made: string[]
  truth: {
    names: string[]
    groups: string[]
    /** Level by objective, of each person: '' where nothing stands. */
    levels: string[][]
    objectives: string[]
    leftOut: Record<string, string>
    speaksOf: string
  }
}

/** The die of one sheet: the same seed, the same sheet. */
class Die {
  readonly made: string[] = []
  private readonly next: () => number
  constructor(seed: number) {
    let state = (seed * 2_654_435_761) >>> 0
    this.next = () => {
      state = (state + 0x6d2b79f5) >>> 0
      let mixed = Math.imul(state ^ (state >>> 15), state | 1)
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
    }
  }
  /** Does this difficulty come in? */
  has(what: string, share: number): boolean {
    const is = this.next() < share
    if (is) this.made.push(what)
    return is
  }
  upTo(count: number): number {
    return Math.floor(this.next() * count)
  }
  one<Item>(items: Item[]): Item {
    return items[this.upTo(items.length)]!
  }
  some<Item>(items: Item[], count: number): Item[] {
    const rest = [...items]
    return Array.from({ length: Math.min(count, items.length) }, () => rest.splice(this.upTo(rest.length), 1)[0]!)
  }
}

/** A column of a made sheet: its header, the module above it, its cell for a person. */
interface MadeColumn {
  header: string
  module: string
  cell(person: MadePerson, index: number): SheetValue
  isObjective?: true
}

interface MadePerson {
  first: string
  last: string
  group: string
  place: string
  marks: { text: SheetValue; level: string }[]
}

/** Makes the sheet of a seed. */
export function makeSheet(seed: number): MadeSheet {
  const die = new Die(seed)
  const words = sheetWordsOf[die.one(['fr', 'en', 'es', 'pt'] as const)]
  const family = die.one(words.families)
  const titles = die.some(words.objectives, 2 + die.upTo(5))
  const bySection = die.has('sections', 0.2)
  const people = inventPeople(die, words, family, titles.length, bySection)
  const columns = makeColumns(die, words, titles, bySection)
  const rows: SheetValue[][] = []
  const leftOut: Record<string, string> = {}
  const width = columns.length
  const empty = () => Array.from({ length: width }, (): SheetValue => '')
  const lone = (text: SheetValue, column = 0) => Object.assign(empty(), { [column]: text }) as SheetValue[]

  if (die.has('title', 0.6)) rows.push(lone(die.one(words.titles)))
  if (rows.length > 0 && die.has('days', 0.5)) {
    if (die.has('days beside the title', 0.3)) rows[0]![width - 1] = die.one(words.days)
    else rows.push(lone(die.one(words.days)))
  }
  if (rows.length > 0 && die.has('blank below the title', 0.4)) rows.push(empty())
  const dressed = die.has('headers dressed up', 0.2)
  const dress = (text: string, at: number) => (text === '' ? '' : at % 2 === 0 ? `${text} :` : text.replace(' ', '\n'))
  const header = columns.map(({ header: text, isObjective }, at) => (dressed && !isObjective ? dress(text, at) : text))
  if (columns.some(({ module }) => module !== '')) {
    const modules = columns.map(({ module }, at) => (module !== columns[at - 1]?.module ? module : ''))
    if (die.has('header over two rows', 0.4)) {
      rows.push(columns.map(({ isObjective }, at) => (isObjective ? modules[at]! : header[at]!)))
      rows.push(columns.map(({ isObjective }, at) => (isObjective ? header[at]! : '')))
    } else {
      rows.push(modules)
      rows.push(header)
    }
  } else rows.push(header)

  const name = columns.findIndex(({ header: text }) => isNameHeader(words, text))
  let section = ''
  for (const [index, person] of people.entries()) {
    if (bySection && person.group !== section) {
      section = person.group
      const text = die.has('bare section', 0.3) ? `${section} :` : `${words.groupWord} ${section}`
      leftOut[String(rows.push(lone(text, die.one([0, name]))))] = 'section'
    }
    if (index > 2 && die.has('blank row', 0.06)) rows.push(empty())
    if (index > 2 && !bySection && die.has('header again', 0.03) && columns.every(({ module }) => module === '')) {
      leftOut[String(rows.push([...header]))] = 'repeatedHeader'
    }
    rows.push(columns.map((column) => column.cell(person, index)))
  }
  makeFoot(die, words, family, { rows, leftOut, columns, people, name, lone, empty })
  if (die.has('empty first column', 0.2)) for (const row of rows) row.unshift('')
  const objectives = columns.filter(({ isObjective }) => isObjective)
  return {
    seed,
    reading: { tab: 'Made', rows },
    made: die.made,
    truth: {
      names: people.map((person) => nameOf(person, columns, words)),
      groups: people.map(({ group }) => group),
      levels: people.map(({ marks }) => marks.map(({ level }) => level)),
      objectives: objectives.map(({ module, header: title }) => `${module}|${title}`),
      leftOut,
      speaksOf: family.speaksOf,
    },
  }
}

function isNameHeader({ headers }: SheetWords, text: string): boolean {
  return [...headers.name, ...headers.first, ...headers.last].includes(text)
}

function nameOf({ first, last }: MadePerson, columns: MadeColumn[], { headers }: SheetWords): string {
  const parts = columns.flatMap(({ header, cell }) => {
    if (!isNameHeader({ headers } as SheetWords, header)) return []
    const text = String(cell({ first, last, group: '', place: '', marks: [] }, 0))
    return text.trim() === '' ? [] : [text.trim()]
  })
  return parts.join(' ')
}

function inventPeople(
  die: Die,
  words: SheetWords,
  family: SheetWords['families'][number],
  objectives: number,
  bySection: boolean,
): MadePerson[] {
  const count = 6 + die.upTo(20)
  const groups = die.some(words.groups, 2 + die.upTo(2))
  const remarks = die.has('remarks', 0.3) && !/\d/.test(Object.values(family.marks).flat().join(''))
  const blanks = die.has('blanks', 0.4) ? 0.15 : 0
  const padded = die.has('marks padded', 0.2)
  const away = die.has('people without marks', 0.25) ? 7 : Number.POSITIVE_INFINITY
  const levels = Object.keys(family.marks)
  const start = die.upTo(40)
  return Array.from({ length: count }, (_, index) => {
    const marks = Array.from({ length: objectives }, () => {
      const level = die.one(levels)
      const mark = die.one(family.marks[level]!)
      if (index % away === 4 || die.upTo(100) < blanks * 100) return { text: '', level: '' }
      const number = /^\d$/.test(mark)
      const text = remarks && die.upTo(100) < 10 ? `${mark} (${die.one(words.remarks)})` : number ? Number(mark) : mark
      return { text: padded && typeof text === 'string' && index % 3 === 0 ? ` ${text}  ` : text, level }
    })
    const at = start + index
    return {
      first: words.firstNames[at % words.firstNames.length]!,
      last: words.lastNames[(at * 3 + Math.floor(at / words.firstNames.length)) % words.lastNames.length]!,
      group: groups[bySection ? Math.floor((index / count) * groups.length) : die.upTo(groups.length)]!,
      place: die.one(words.places),
      marks,
    }
  })
}

function makeColumns(die: Die, words: SheetWords, titles: string[], bySection: boolean): MadeColumn[] {
  const { headers } = words
  const plain = (header: string, cell: MadeColumn['cell']): MadeColumn => ({ header, module: '', cell })
  const columns: MadeColumn[] = []
  if (die.has('numbers', 0.4)) columns.push(plain(die.one(headers.number), (_, index) => index + 1))
  if (die.has('names apart', 0.35)) {
    const both = [plain(die.one(headers.first), ({ first }) => first), plain(die.one(headers.last), ({ last }) => last)]
    if (both[0]!.header !== both[1]!.header) columns.push(...(die.has('last name first', 0.5) ? both.reverse() : both))
    else columns.push(plain(headers.name[0]!, ({ first, last }) => `${first} ${last}`))
  } else columns.push(plain(die.one(headers.name), ({ first, last }) => `${first} ${last}`))
  if (!bySection) {
    const sloppy = die.has('groups spelt in many ways', 0.3)
    const spell = (group: string, index: number) =>
      index % 3 === 1 ? ` ${group} ` : index % 5 === 4 ? group.toUpperCase() : group
    const column = plain(die.one(headers.group), ({ group }, index) => (sloppy ? spell(group, index) : group))
    if (die.has('group first', 0.25)) columns.unshift(column)
    else columns.push(column)
  }
  if (die.has('place', 0.5)) columns.push(plain(die.one(headers.place), ({ place }) => place))
  if (die.has('phone', 0.4)) {
    const asNumber = die.has('phones as numbers', 0.5)
    columns.push(
      plain(die.one(headers.phone), (_, index) => (asNumber ? 770000100 + index : `07 70 00 0${100 + index}`)),
    )
  }
  if (die.has('sex', 0.3)) columns.push(plain(die.one(headers.sex), (_, index) => (index % 3 === 0 ? 'M' : 'F')))
  const other = die.has('other column', 0.4) ? makeOther(die, words) : null
  if (other && die.has('other column before', 0.5)) columns.push(other)
  const grouped = die.has('modules', 0.35)
  const modules = die.some(words.modules, 2)
  const half = Math.ceil(titles.length / 2)
  const questions = !grouped && die.has('form questions', 0.1)
  for (const [at, title] of titles.entries()) {
    columns.push({
      header: questions ? `${title} ?` : title,
      module: grouped ? modules[at < half ? 0 : 1]! : '',
      isObjective: true,
      cell: ({ marks }) => marks[at]?.text ?? '',
    })
  }
  if (other && !columns.includes(other)) columns.push(other)
  if (die.has('blank column', 0.15))
    columns.splice(
      1 + die.upTo(2),
      0,
      plain('', () => ''),
    )
  if (die.has('notes without a header', 0.15))
    columns.push(plain('', (_, index) => (index % 4 === 1 ? words.remarks[1]! : '')))
  return columns
}

function makeOther(die: Die, { others, remarks }: SheetWords): MadeColumn {
  const at = die.upTo(others.length)
  const cells: ((index: number) => SheetValue)[] = [
    (index) => (index % 5 === 1 ? remarks[0]! : ''),
    (index) => 20 + ((index * 7) % 40),
    () => '',
    (index) => ({ day: `19${70 + (index % 25)}-03-12` }),
    (index) => (index % 2 === 0 ? 'CM2' : 'BAC'),
    (index) => index % 5,
  ]
  return { header: others[at]!, module: '', cell: (_, index) => cells[at]!(index) }
}

interface Footed {
  rows: SheetValue[][]
  leftOut: Record<string, string>
  columns: MadeColumn[]
  people: MadePerson[]
  name: number
  lone(text: SheetValue, column?: number): SheetValue[]
  empty(): SheetValue[]
}

function makeFoot(
  die: Die,
  words: SheetWords,
  family: SheetWords['families'][number],
  { rows, leftOut, columns, people, name, lone, empty }: Footed,
): void {
  const number = columns.findIndex(({ header }) => words.headers.number.includes(header))
  if (number !== -1 && die.has('numbered ahead', 0.3)) {
    rows.push(lone(people.length + 1, number), lone(people.length + 2, number))
  }
  if (die.has('total', 0.4)) {
    if (die.has('blank above the total', 0.3)) rows.push(empty())
    const total = lone(die.one(words.totals), die.one([0, name]))
    for (const [at, { isObjective }] of columns.entries()) if (isObjective) total[at] = 3 + at
    leftOut[String(rows.push(total))] = 'total'
  }
  if (family.legend !== '' && die.has('legend', 0.4)) {
    rows.push(empty())
    leftOut[String(rows.push(lone(family.legend)))] = 'legend'
  }
  if (Object.keys(family.marks).length > 2 && family.legend.includes('=') && die.has('legend as a table', 0.15)) {
    rows.push(empty())
    for (const [level, marks] of Object.entries(family.marks)) {
      leftOut[String(rows.push(Object.assign(lone(marks![0]!), { 1: level })))] = 'legend'
    }
  }
  if (die.has('signatures', 0.3)) {
    rows.push(empty())
    const row = lone(die.one(words.feet))
    if (die.has('two signatures', 0.4)) row[columns.length - 1] = die.one(words.feet)
    leftOut[String(rows.push(row))] = 'legend'
  }
}
