import { ask } from './ask'
import {
  type DeveloperMetadata,
  type DeveloperMetadataFinder,
  developerMetadata,
  type Protection,
  type Range,
  RangeTopic,
  ranges,
} from './classes'
import { addMetadata, addMetadataForms, lineOf } from './developer-metadata'
import { newMetadataFinder } from './developer-metadata-finder'
import { addProtection } from './protection'
import type { Forms } from './signature'

/** Who may edit a range, and the metadata that rides with its row or column. */
export class RangeRules extends RangeTopic {
  override protect(): Protection {
    const { sheet, zone } = ranges.stateOf(this)
    return addProtection('Range.protect', sheet, zone)
  }

  override addDeveloperMetadata(...args: unknown[]): Range {
    addMetadata('Range.addDeveloperMetadata', lineOf(ranges.stateOf(this)), args)
    return this
  }

  /** A single cell does not see the metadata of its row or column. */
  override getDeveloperMetadata(): DeveloperMetadata[] {
    const { sheet, zone, open } = ranges.stateOf(this)
    return ask('Range.getDeveloperMetadata', 'metadata')
      .filter(({ location }) => {
        if (!('sheetId' in location) || location.sheetId !== sheet) return false
        if (location.type === 'ROW') return open?.left && location.index >= zone.top && location.index <= zone.bottom
        if (location.type !== 'COLUMN') return false
        return open?.top && location.index >= zone.left && location.index <= zone.right
      })
      .map((each) => developerMetadata.make(each))
  }

  override createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    const { sheet, zone } = ranges.stateOf(this)
    return newMetadataFinder({ sheet, zone })
  }
}

/** The arguments of the methods above. */
export const rangeRuleForms: Forms<Range> = { addDeveloperMetadata: addMetadataForms }
