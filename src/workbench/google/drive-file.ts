import { newBlob } from './blob'
import { iteratorOver } from './drive-iterator'
import { record, recordedId } from './record'
import { makeService } from './service'

/** A file or a folder that was only recorded. */
export interface DriveEntry {
  kind: 'file' | 'folder'
  id: string
  name: string
  /** Id of the folder it is in; null for the root. */
  parent: string | null
  mimeType?: string
  content?: string
  isTrashed?: boolean
  description?: string
}

/** What Google says of an id that it does not know. */
export const noSuchItem =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.'

/** A file in the root of the drive. */
export function fileNamed(id: string, name: string, mimeType: string): DriveEntry {
  return { kind: 'file', id, name, parent: 'root', mimeType }
}

/** What files and folders do alike, each said. */
export function entryMethods(entry: DriveEntry, made: () => object): Record<string, (...args: never[]) => unknown> {
  const what = entry.kind === 'file' ? 'File' : 'Folder'
  const said =
    (method: string, change: (given: never) => Partial<DriveEntry> = () => ({})) =>
    (...args: never[]) => {
      Object.assign(entry, change(args[0] as never))
      record(`${what}.${method}`, { name: entry.name, arguments: args.map(String) })
      return made()
    }
  const sharing = ['addEditor', 'addEditors', 'addViewer', 'addViewers', 'addCommenter', 'removeEditor', 'removeViewer']
  return {
    getId: () => entry.id,
    getName: () => entry.name,
    getUrl: () => `https://drive.google.com/open?id=${entry.id}`,
    getDescription: () => entry.description ?? null,
    isTrashed: () => entry.isTrashed ?? false,
    setName: said('setName', (name) => ({ name: String(name) })),
    setDescription: said('setDescription', (description) => ({ description: String(description) })),
    setTrashed: said('setTrashed', (isTrashed) => ({ isTrashed: Boolean(isTrashed) })),
    setSharing: said('setSharing'),
    moveTo: said('moveTo', (folder) => ({ parent: (folder as { getId(): string }).getId() })),
    ...Object.fromEntries(sharing.map((method) => [method, said(method)])),
  }
}

/** A File of what was recorded. */
export function driveFile(all: DriveEntry[], entry: DriveEntry): object {
  const blob = (type = entry.mimeType ?? null) => newBlob(entry.content ?? '', type, entry.name)
  const file: object = makeService('File', {
    ...entryMethods(entry, () => file),
    getMimeType: () => entry.mimeType ?? 'text/plain',
    getSize: () => (entry.content ?? '').length,
    getBlob: () => blob(),
    getAs: (type: string) => blob(type),
    setContent(content: string) {
      entry.content = content
      return file
    },
    makeCopy(...args: unknown[]) {
      const name = typeof args[0] === 'string' ? args[0] : `Copy of ${entry.name}`
      const folder = args.find((each) => typeof each === 'object') as { getId(): string } | undefined
      const id = recordedId('file', all.length + 1)
      const copy: DriveEntry = { ...entry, id, name, parent: folder?.getId() ?? entry.parent }
      all.push(copy)
      record('File.makeCopy', { of: entry.name, name })
      return driveFile(all, copy)
    },
    getParents: () => iteratorOver('FolderIterator', []),
  })
  return file
}
