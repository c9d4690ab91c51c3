import type { MetadataData } from '../workbook/data'
import { ask, askUncounted } from './ask'
import {
  activeSpreadsheet,
  type DeveloperMetadata,
  type DeveloperMetadataLocation,
  developerMetadata,
  metadataLocations,
  type Range,
  type RangePlace,
  ranges,
  type Sheet,
  type Spreadsheet,
  sheets,
  topicOf,
} from './classes'
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enums'
import { exception } from './exception'
import { gridOf } from './sheet-list'
import type { Forms } from './signature'

type Location = MetadataData['location']

/** A key and a value that ride with the file, a sheet, a row or a column. */
class MetadataMethods extends topicOf<DeveloperMetadata>() {
  override getId(): number {
    return developerMetadata.stateOf(this).id
  }

  override getKey(): string {
    return developerMetadata.stateOf(this).key
  }

  override getValue(): string | null {
    return developerMetadata.stateOf(this).value
  }

  override getVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
    return DeveloperMetadataVisibility[developerMetadata.stateOf(this).visibility]
  }

  override getLocation(): DeveloperMetadataLocation {
    return metadataLocations.make(developerMetadata.stateOf(this).location)
  }

  override setKey(key: string): DeveloperMetadata {
    return change(this, 'setKey', { key: String(key) })
  }

  override setValue(value: string): DeveloperMetadata {
    return change(this, 'setValue', { value: String(value) })
  }

  override setVisibility(visibility: unknown): DeveloperMetadata {
    return change(this, 'setVisibility', { visibility: String(visibility) as MetadataData['visibility'] })
  }

  override moveToSpreadsheet(): DeveloperMetadata {
    return change(this, 'moveToSpreadsheet', { location: { type: 'SPREADSHEET' } })
  }

  override moveToSheet(sheet: Sheet): DeveloperMetadata {
    return change(this, 'moveToSheet', { location: { type: 'SHEET', sheetId: sheets.stateOf(sheet) } })
  }

  override moveToRow(row: Range): DeveloperMetadata {
    return change(this, 'moveToRow', { location: lineOf(ranges.stateOf(row)) })
  }

  override moveToColumn(column: Range): DeveloperMetadata {
    return change(this, 'moveToColumn', { location: lineOf(ranges.stateOf(column)) })
  }

  override remove(): void {
    const { id } = developerMetadata.stateOf(this)
    const others = askUncounted('metadata').filter((each) => each.id !== id)
    ask('DeveloperMetadata.remove', 'setMetadata', others)
  }
}

/** Where a piece of metadata rides. */
class LocationMethods extends topicOf<DeveloperMetadataLocation>() {
  override getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return DeveloperMetadataLocationType[metadataLocations.stateOf(this).type]
  }

  override getSpreadsheet(): Spreadsheet | null {
    return metadataLocations.stateOf(this).type === 'SPREADSHEET' ? activeSpreadsheet() : null
  }

  override getSheet(): Sheet | null {
    const location = metadataLocations.stateOf(this)
    return location.type === 'SHEET' ? sheets.make(location.sheetId) : null
  }

  override getRow(): Range | null {
    const location = metadataLocations.stateOf(this)
    return location.type === 'ROW'
      ? sheets.make(location.sheetId).getRange(`${location.index + 1}:${location.index + 1}`)
      : null
  }

  override getColumn(): Range | null {
    const location = metadataLocations.stateOf(this)
    if (location.type !== 'COLUMN') return null
    const zone = { top: 0, left: location.index, bottom: gridOf(location.sheetId).rowCount - 1, right: location.index }
    return ranges.make({ sheet: location.sheetId, zone, open: { top: true, bottom: true } })
  }
}

function change(metadata: DeveloperMetadata, method: string, patch: Partial<MetadataData>): DeveloperMetadata {
  const mine = Object.assign(developerMetadata.stateOf(metadata), patch)
  const all = askUncounted('metadata').map((each) => (each.id === mine.id ? { ...each, ...patch } : each))
  ask(`DeveloperMetadata.${method}`, 'setMetadata', all)
  return metadata
}

/** The one whole row or column that a range is; refuses any other range. */
export function lineOf({ sheet, zone, open }: RangePlace): Location {
  const grid = gridOf(sheet)
  const wholeRow = open ? open.left && open.right : zone.left === 0 && zone.right >= grid.columnCount - 1
  const wholeColumn = open ? open.top && open.bottom : zone.top === 0 && zone.bottom >= grid.rowCount - 1
  if (wholeRow && zone.top === zone.bottom) return { type: 'ROW', sheetId: sheet, index: zone.top }
  if (wholeColumn && zone.left === zone.right) return { type: 'COLUMN', sheetId: sheet, index: zone.left }
  throw exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  )
}

/** Adds metadata as `addDeveloperMetadata(key, value?, visibility?)` takes it. */
export function addMetadata(method: string, location: Location, args: unknown[]): void {
  const [key, ...rest] = args
  const value = rest.find((each) => typeof each === 'string') as string | undefined
  const visibility = rest.find((each) => typeof each === 'object' && each !== null)
  const all = askUncounted('metadata')
  const made: MetadataData = {
    id: Math.max(0, ...all.map((each) => each.id)) + 1,
    key: String(key),
    value: value ?? null,
    visibility: visibility && String(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    location,
  }
  ask(method, 'setMetadata', [...all, made])
}

/** The arguments of every `addDeveloperMetadata`. */
export const addMetadataForms = [
  'string',
  'string, DeveloperMetadataVisibility',
  'string, text?',
  'string, text?, DeveloperMetadataVisibility',
]

const forms: Forms<DeveloperMetadata> = {
  setKey: ['text'],
  setValue: ['text'],
  setVisibility: ['DeveloperMetadataVisibility'],
  moveToSheet: ['Sheet'],
  moveToRow: ['Range'],
  moveToColumn: ['Range'],
}

/** Google's DeveloperMetadata and its location. */
export function defineDeveloperMetadata(): void {
  developerMetadata.define([MetadataMethods], forms)
  metadataLocations.define([LocationMethods], {})
}
