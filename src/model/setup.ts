import type { Level } from './level'

/** What a column of the team's own sheet is taken for. */
export const columnRoles = [
  'name',
  'firstName',
  'lastName',
  'group',
  'partner',
  'place',
  'phone',
  'sex',
  'mark',
  'id',
  'other',
] as const
export type ColumnRole = (typeof columnRoles)[number]

/** How sure a guess is: `low` is asked, `high` is not. */
export type Sureness = 'high' | 'low'

/** A cell of the team's sheet as read: text, number, boolean, or a day. */
export type SheetValue = string | number | boolean | { day: string }

/** A tab as read, to be understood. `rows[0]` is the first row of the tab. */
export interface SheetReading {
  tab: string
  rows: SheetValue[][]
}

/** What set-up understood of one column. */
export interface ColumnReading {
  /** From 0. */
  column: number
  header: string
  role: ColumnRole
  sureness: Sureness
  /** Why, as a message code. */
  reason: string
}

/** One distinct mark of the sheet, how often it stands there, and the level it is taken for. */
export interface MarkReading {
  text: string
  count: number
  /** `blank` = not filled in. */
  level: Level | 'blank'
  sureness: Sureness
}

/** From which score an objective is applied, or acquired, and from which in part. */
export interface ScoreThresholds {
  appliedFrom: number
  partlyFrom: number
}

/** The scale of the scores of a sheet; `low` = its thresholds are asked. */
export interface ScoreScale extends ScoreThresholds {
  top: number
  sureness: Sureness
}

/** An objective as found in the sheet: a column of marks, or a row of a list. */
export interface ObjectiveReading {
  title: string
  module: string
  /** The column of its marks; -1 when it has none. */
  column: number
  /** Where two sets of marks stand side by side: the column of what was known at the end of the training; `column` is then practice. */
  acquiredColumn?: number
}

/**
 * Why a row is no person; `section` = it names the group of those below, `nameless` = it has marks and no name, `chosen` = somebody
 * said so.
 */
export const leftOutReasons = ['blank', 'total', 'legend', 'repeatedHeader', 'section', 'nameless', 'chosen'] as const

/** A row left out, and why. */
export interface LeftOut {
  /** From 0. */
  row: number
  reason: (typeof leftOutReasons)[number]
  text: string
}

/** A row between people that says something of all below it, up to the next: `Groupement Jappo`. */
export interface Section {
  /** From 0. */
  row: number
  role: 'group' | 'partner' | 'place'
  /** As it stands in the sheet. */
  text: string
  /** What it says: `Jappo`. */
  value: string
}

/** A row that tells more of the person of a row above it, because somebody said so. Rows count from 0. */
export interface SamePerson {
  row: number
  of: number
}

/** Rows that may be one person, and why: the same name, the same phone, or somebody said so. */
export interface LookAlikes {
  because: 'name' | 'phone' | 'said'
  people: { row: number; name: string; group: string; phone: string }[]
}

/** What set-up understood of a sheet: shown, corrected, then applied. */
export interface CohortReading {
  tab: string
  /** From 0. */
  headerRow: number
  moduleRow: number
  /** Rows taken as people, from 0. */
  peopleRows: number[]
  /** Rows that are one person with one of `peopleRows`. */
  same: SamePerson[]
  leftOut: LeftOut[]
  /** Rows that say the group, partner or place of the people below them. */
  sections: Section[]
  columns: ColumnReading[]
  objectives: ObjectiveReading[]
  marks: MarkReading[]
  /** The scale of the marks that are scores; null where there are none. */
  scores: ScoreScale | null
  /** What the marks speak of; null when there are none. */
  speaksOf: 'practice' | 'acquired' | null
  speaksOfSureness: Sureness
  /** A row per person and objective was read as a row per person; the day of its latest mark, '' when it has none. */
  long?: { lastDay: string }
  title: string
  organisation: string
  /** Names of several people, with their rows. */
  namesakes: { name: string; rows: number[] }[]
  /** Rows that may be one person, whatever was said of them. */
  lookAlikes: LookAlikes[]
  questions: SetupQuestion[]
}

/**
 * What set-up cannot decide alone. It is answered by a correction: `twoLists` by `headerRow`, `twoSets` by the roles
 * of the columns of one set (two sets that go together, end of training and later, are both taken and not asked about); `longList` has no answer, the days in the sheet must be written so that they can be read.
 */
export interface SetupQuestion {
  code:
    | 'setup.noHeader'
    | 'setup.noNames'
    | 'setup.noObjectives'
    | 'setup.whatMarksMean'
    | 'setup.scores'
    | 'setup.whichTab'
    | 'setup.twoLists'
    | 'setup.twoSets'
    | 'setup.longList'
  /** What is being asked about: a mark, a column header, a tab. */
  about: string
  choices: string[]
  /** Of `twoLists`, the header rows, from 0. */
  rows?: number[]
}

/** Where the team's sheet keeps what Suivi needs: remembered in settings. */
export interface CohortMapping {
  tab: string
  sheetId: number
  /** From 0, when set-up ran; found again by the header of the id column. */
  headerRow: number
  columns: MappedColumn[]
  /** Level by mark text. */
  marks: Record<string, Level | 'blank'>
  /** Thresholds of the marks that are scores. */
  scores?: ScoreThresholds
  /** The names in rows that somebody said are no people, so that no update takes them for new ones. */
  notPeople?: string[]
  /** The names in rows that are one person with the row of an id, and stand beside a sign for it in the column of ids. */
  samePeople?: { id: string; name: string }[]
  /** Rows that say the group, partner or place of the people below them, by their text. */
  sections?: Omit<Section, 'row'>[]
  /** Headers of columns that somebody said are nothing Suivi reads. */
  leftAside?: string[]
  /** What the marks were said to speak of. */
  speaksOf?: 'practice' | 'acquired' | 'leave'
  /** Has the sheet a row per person and objective? Somebody is then the row with an id, else the first with the name. */
  long?: true
}

/** A column of the team's sheet that Suivi reads: found again by its header, else where it stood. */
export interface MappedColumn {
  role: ColumnRole
  header: string
  /** From 0, when last seen. */
  column: number
  /** For a column of marks: the objective they speak of. */
  objective: string
}

/** What a person changed in what set-up understood. Rows and columns count from 0; keys of `roles` are columns, of `levels` marks. */
export interface SetupCorrections {
  headerRow?: number | undefined
  roles?: Record<string, ColumnRole> | undefined
  levels?: Record<string, Level | 'blank'> | undefined
  speaksOf?: 'practice' | 'acquired' | undefined
  rowsIn?: number[] | undefined
  rowsOut?: number[] | undefined
  /** Thresholds of the marks that are scores; what `levels` says of one score goes before. */
  scores?: ScoreThresholds | undefined
  /** Sets of rows that are one person each. */
  samePeople?: number[][] | undefined
}
