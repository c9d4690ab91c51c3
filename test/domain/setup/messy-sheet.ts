import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeCohort } from '../../../src/domain/setup/take-cohort'
import { understandCohort } from '../../../src/domain/setup/understand-cohort'
import { vocabulary } from '../../../src/locales/vocabulary'
import type { SetupCorrections, SheetReading } from '../../../src/model/setup'
import { readWorkbookFile } from '../../../src/workbench/files/read-workbook-file'

const folder = join(__dirname, '../../../samples/messy')

/** What a messy sample must be read as, as its `.reading.json` has it. Rows count from 1, as people see them. */
export interface ExpectedReading {
  title: string
  names: string[]
  objectives: [module: string, title: string][]
  speaksOf: 'practice' | 'acquired' | null
  marks: Record<string, string>
  leftOut: Record<string, string>
  questions: string[]
  tab?: string
  groups?: string[]
  partners?: string[]
  phones?: string[]
  /** The answers of a person, for `npm run batch -- --map`. */
  map?: { tab?: string; corrections?: SetupCorrections; answers?: Record<string, string> }
}

/** The messy samples: each sheet with what it must be read as. */
export function messySamples(): { file: string; expected: ExpectedReading }[] {
  const names = readdirSync(folder)
  return names
    .filter((name) => name.endsWith('.reading.json'))
    .map((name) => {
      const stem = name.replace('.reading.json', '')
      const file = names.find((other) => other.startsWith(`${stem}.`) && !other.endsWith('.json'))!
      return { file, expected: JSON.parse(readFileSync(join(folder, name), 'utf8')) }
    })
}

/** The tabs of a sample as set-up is given them. */
export async function tabsOf(file: string): Promise<SheetReading[]> {
  const { data } = await readWorkbookFile(join(folder, file))
  return data.sheets.map(({ name, cells }) => ({
    tab: name,
    rows: Array.from({ length: cells.length }, (_, row) =>
      Array.from(cells[row] ?? [], (cell) => (typeof cell?.value === 'object' ? '' : (cell?.value ?? ''))),
    ),
  }))
}

/** Questions as `npm run batch` prints them. */
export function questionsIn(readings: SheetReading[], corrections?: SetupCorrections, tab?: string): string[] {
  const { cohort, alike } = understandCohort(readings, vocabulary(), tab, corrections)
  const asked = cohort!.questions.map(({ code, about }) => `${code}:${about}`)
  return alike.length > 0 ? ['setup.whichTab', ...asked] : asked
}

/** A sheet as understood, in the form of what is expected. */
export function readingOf(readings: SheetReading[], corrections?: SetupCorrections, tab?: string) {
  const { cohort, wide, listed } = understandCohort(readings, vocabulary(), tab, corrections)
  const { participants } = takeCohort(cohort!, wide!, vocabulary(), new Map(), listed)
  const distinct = (texts: string[]) => [...new Set(texts.filter((text) => text !== ''))]
  return {
    tab: cohort!.tab,
    title: cohort!.title,
    names: participants.map(({ name }) => name),
    groups: distinct(participants.map(({ group }) => group)),
    partners: distinct(participants.map(({ partner }) => partner)),
    phones: participants.map(({ phone }) => phone),
    objectives: cohort!.objectives.map(({ module, title }) => [module, title]),
    speaksOf: cohort!.speaksOf,
    marks: Object.fromEntries(cohort!.marks.map(({ text, level }) => [text, level])),
    leftOut: Object.fromEntries(
      cohort!.leftOut.filter(({ reason }) => reason !== 'blank').map(({ row, reason }) => [String(row + 1), reason]),
    ),
  }
}
