import { type DriveEntry, driveFile, entryMethods } from './drive-file'
import { iteratorOver } from './drive-iterator'
import { record, recordedId } from './record'
import { makeService } from './service'

interface BlobLike {
  getName(): string | null
  getContentType(): string | null
  getDataAsString(): string
}

/** A Folder of what was recorded, and what it makes and finds, which the drive itself does as its root. */
export function makeDriveFolder(all: DriveEntry[], entry: DriveEntry): { made: object; making: object } {
  const folder = (each: DriveEntry) => makeDriveFolder(all, each).made
  const inside = (kind: DriveEntry['kind']) =>
    all.filter((each) => each.kind === kind && each.parent === entry.id && !each.isTrashed)
  const add = (method: string, rest: Partial<DriveEntry> & Pick<DriveEntry, 'kind' | 'name'>): DriveEntry => {
    const made = { id: recordedId(rest.kind, all.length + 1), parent: entry.id, ...rest }
    all.push(made)
    const { name, mimeType, content } = made
    record(method, { name, in: entry.name, ...(mimeType ? { mimeType, characters: content?.length ?? 0 } : {}) })
    return made
  }
  const making = {
    createFolder: (name: string) => folder(add('Folder.createFolder', { kind: 'folder', name: String(name) })),
    createFile: (first: string | BlobLike, content = '', mimeType = 'text/plain') =>
      driveFile(all, add('Folder.createFile', { kind: 'file', ...fileOf(first, content, mimeType) })),
    getFolders: () => iteratorOver('FolderIterator', inside('folder').map(folder)),
    getFiles: () =>
      iteratorOver(
        'FileIterator',
        inside('file').map((each) => driveFile(all, each)),
      ),
    getFoldersByName: (name: string) =>
      iteratorOver(
        'FolderIterator',
        inside('folder')
          .filter((each) => each.name === name)
          .map(folder),
      ),
    getFilesByName: (name: string) =>
      iteratorOver(
        'FileIterator',
        inside('file')
          .filter((each) => each.name === name)
          .map((each) => driveFile(all, each)),
      ),
  }
  const made: object = makeService('Folder', { ...entryMethods(entry, () => made), ...making })
  return { made, making }
}

function fileOf(first: string | BlobLike, content: string, mimeType: string) {
  if (typeof first === 'string') return { name: first, content, mimeType }
  return {
    name: first.getName() ?? 'Untitled',
    content: first.getDataAsString(),
    mimeType: first.getContentType() ?? 'application/octet-stream',
  }
}
