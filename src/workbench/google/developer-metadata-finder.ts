import type { MetadataData } from '../workbook/data'
import { ask } from './ask'
import {
  type DeveloperMetadata,
  type DeveloperMetadataFinder,
  developerMetadata,
  type MetadataSearch,
  metadataFinders,
  topicOf,
} from './classes'
import type { Forms } from './signature'

type Finder = DeveloperMetadataFinder

/** Looks for metadata in the file, a sheet or a range; one call whatever it finds. */
class FinderMethods extends topicOf<Finder>() {
  override find(): DeveloperMetadata[] {
    const search = metadataFinders.stateOf(this)
    return ask('DeveloperMetadataFinder.find', 'metadata')
      .filter((each) => isWithin(each.location, search) && isWanted(each, search.wanted))
      .map((each) => developerMetadata.make(each))
  }

  override withId(id: number): Finder {
    return want(this, { id })
  }

  override withKey(key: string): Finder {
    return want(this, { key })
  }

  override withValue(value: string): Finder {
    return want(this, { value })
  }

  override withVisibility(visibility: unknown): Finder {
    return want(this, { visibility: String(visibility) })
  }

  override withLocationType(locationType: unknown): Finder {
    return want(this, { type: String(locationType) })
  }

  override onIntersectingLocations(): Finder {
    metadataFinders.stateOf(this).intersecting = true
    return this
  }
}

function want(finder: Finder, wanted: MetadataSearch['wanted']): Finder {
  const search = metadataFinders.stateOf(finder)
  search.wanted = { ...search.wanted, ...wanted }
  return finder
}

function isWanted(metadata: MetadataData, wanted: MetadataSearch['wanted']): boolean {
  return (
    (wanted.id === undefined || metadata.id === wanted.id) &&
    (wanted.key === undefined || metadata.key === wanted.key) &&
    (wanted.value === undefined || metadata.value === wanted.value) &&
    (wanted.visibility === undefined || metadata.visibility === wanted.visibility) &&
    (wanted.type === undefined || metadata.location.type === wanted.type)
  )
}

/** Intersecting locations are also those that hold the searched one: the file, the sheet. */
function isWithin(location: MetadataData['location'], { within, intersecting }: MetadataSearch): boolean {
  if (within === null) return true
  if (location.type === 'SPREADSHEET') return intersecting
  if (location.sheetId !== within.sheet) return false
  const { zone } = within
  if (zone === null) return true
  if (location.type === 'SHEET') return intersecting
  return location.type === 'ROW'
    ? location.index >= zone.top && location.index <= zone.bottom
    : location.index >= zone.left && location.index <= zone.right
}

/** A finder for the whole file (null), a sheet or a range. */
export function newMetadataFinder(within: MetadataSearch['within']): Finder {
  return metadataFinders.make({ within, intersecting: false, wanted: {} })
}

const forms: Forms<Finder> = {
  withId: ['number'],
  withKey: ['text'],
  withValue: ['text'],
  withVisibility: ['DeveloperMetadataVisibility'],
  withLocationType: ['DeveloperMetadataLocationType'],
}

/** Google's DeveloperMetadataFinder. */
export function defineDeveloperMetadataFinder(): void {
  metadataFinders.define([FinderMethods], forms)
}
