import { ask } from './ask'
import {
  type DeveloperMetadata,
  type DeveloperMetadataFinder,
  developerMetadata,
  type NamedRange,
  type Protection,
  type Range,
  ranges,
  type Spreadsheet,
  SpreadsheetTopic,
  type TextFinder,
} from './classes'
import { addMetadata, addMetadataForms } from './developer-metadata'
import { newMetadataFinder } from './developer-metadata-finder'
import { listNames, removeName, setName } from './named-range'
import { listProtections } from './protection'
import type { Forms } from './signature'
import { newTextFinder } from './text-finder'

/** Names, protections, metadata and texts of the whole file. */
export class SpreadsheetRules extends SpreadsheetTopic {
  override getNamedRanges(): NamedRange[] {
    return listNames('Spreadsheet.getNamedRanges', null)
  }

  override setNamedRange(name: string, range: Range): void {
    setName('Spreadsheet.setNamedRange', name, range)
  }

  override removeNamedRange(name: string): void {
    removeName('Spreadsheet.removeNamedRange', name)
  }

  override getRangeByName(name: string): Range | null {
    const found = ask('Spreadsheet.getRangeByName', 'namedRanges').find(
      (each) => each.name.toLowerCase() === name.toLowerCase(),
    )
    return found ? ranges.make({ sheet: found.sheetId, zone: found.zone }) : null
  }

  override getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[] {
    return listProtections('Spreadsheet.getProtections', type, null)
  }

  override addDeveloperMetadata(...args: unknown[]): Spreadsheet {
    addMetadata('Spreadsheet.addDeveloperMetadata', { type: 'SPREADSHEET' }, args)
    return this
  }

  /** That of the file itself, not of its sheets. */
  override getDeveloperMetadata(): DeveloperMetadata[] {
    return ask('Spreadsheet.getDeveloperMetadata', 'metadata')
      .filter(({ location }) => location.type === 'SPREADSHEET')
      .map((each) => developerMetadata.make(each))
  }

  override createTextFinder(findText: string): TextFinder {
    return newTextFinder(String(findText), null, null)
  }

  override createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return newMetadataFinder(null)
  }
}

/** The arguments of the methods above. */
export const spreadsheetRuleForms: Forms<Spreadsheet> = {
  setNamedRange: ['string, Range'],
  removeNamedRange: ['string'],
  getRangeByName: ['string'],
  createTextFinder: ['text'],
  getProtections: ['ProtectionType'],
  addDeveloperMetadata: addMetadataForms,
}
