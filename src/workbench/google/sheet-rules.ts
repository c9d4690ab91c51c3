import type { ConditionalFormatData } from '../workbook/data'
import { ask } from './ask'
import {
  type ConditionalFormatRule,
  conditionalFormats,
  type DeveloperMetadata,
  type DeveloperMetadataFinder,
  developerMetadata,
  type NamedRange,
  type Protection,
  type Sheet,
  SheetTopic,
  sheets,
} from './classes'
import { addMetadata, addMetadataForms } from './developer-metadata'
import { newMetadataFinder } from './developer-metadata-finder'
import { exception } from './exception'
import { listNames } from './named-range'
import { addProtection, listProtections } from './protection'
import type { Forms } from './signature'

/** Conditional formats, protections, metadata and names of a sheet. */
export class SheetRules extends SheetTopic {
  override getConditionalFormatRules(): ConditionalFormatRule[] {
    const sheet = sheets.stateOf(this)
    return ask('Sheet.getConditionalFormatRules', 'conditionalFormats', sheet).map(({ zones, ...rule }) =>
      conditionalFormats.make({ ...rule, places: zones.map((zone) => ({ sheet, zone })) }),
    )
  }

  /** Replaces them all. */
  override setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    const sheet = sheets.stateOf(this)
    const data = rules.map((rule): ConditionalFormatData => {
      const { places, criterion, arguments: values, style } = conditionalFormats.stateOf(rule)
      if (places.some((place) => place.sheet !== sheet)) {
        throw exception('Conditional format rule cannot reference a different sheet.')
      }
      return { zones: places.map(({ zone }) => zone), criterion: criterion ?? '', arguments: values, style }
    })
    ask('Sheet.setConditionalFormatRules', 'setConditionalFormats', sheet, data)
  }

  override clearConditionalFormatRules(): void {
    ask('Sheet.clearConditionalFormatRules', 'setConditionalFormats', sheets.stateOf(this), [])
  }

  override protect(): Protection {
    return addProtection('Sheet.protect', sheets.stateOf(this))
  }

  override getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[] {
    return listProtections('Sheet.getProtections', type, sheets.stateOf(this))
  }

  override addDeveloperMetadata(...args: unknown[]): Sheet {
    addMetadata('Sheet.addDeveloperMetadata', { type: 'SHEET', sheetId: sheets.stateOf(this) }, args)
    return this
  }

  /** That of the sheet itself, not of its rows and columns. */
  override getDeveloperMetadata(): DeveloperMetadata[] {
    const sheet = sheets.stateOf(this)
    return ask('Sheet.getDeveloperMetadata', 'metadata')
      .filter(({ location }) => location.type === 'SHEET' && location.sheetId === sheet)
      .map((each) => developerMetadata.make(each))
  }

  override createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return newMetadataFinder({ sheet: sheets.stateOf(this), zone: null })
  }

  override getNamedRanges(): NamedRange[] {
    return listNames('Sheet.getNamedRanges', sheets.stateOf(this))
  }
}

/** The arguments of the methods above. */
export const sheetRuleForms: Forms<Sheet> = {
  setConditionalFormatRules: ['ConditionalFormatRule[]'],
  getProtections: ['ProtectionType'],
  addDeveloperMetadata: addMetadataForms,
}
