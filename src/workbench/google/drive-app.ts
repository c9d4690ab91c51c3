import { askService } from './ask'
import { type DriveEntry, driveFile, fileNamed, noSuchItem } from './drive-file'
import { makeDriveFolder } from './drive-folder'
import { exception } from './exception'
import { makeEnum } from './make-enum'
import { makeService } from './service'
import { spreadsheetId } from './spreadsheet-facts'

const Access = makeEnum<typeof GoogleAppsScript.Drive.Access>('Access', [
  'ANYONE',
  'ANYONE_WITH_LINK',
  'DOMAIN',
  'DOMAIN_WITH_LINK',
  'PRIVATE',
])
const Permission = makeEnum<typeof GoogleAppsScript.Drive.Permission>('Permission', [
  'VIEW',
  'EDIT',
  'COMMENT',
  'OWNER',
  'ORGANIZER',
  'NONE',
])

/** The global DriveApp: a drive that holds the open workbook and what this execution has made in it; it says what would have been made. */
export function makeDriveApp(): object {
  const all: DriveEntry[] = []
  const root = makeDriveFolder(all, { kind: 'folder', id: 'root', name: 'My Drive', parent: null })
  return makeService('DriveApp', {
    Access,
    Permission,
    ...root.making,
    getRootFolder: () => root.made,
    getStorageUsed: () => 0,
    getFileById(id: string) {
      if (id === spreadsheetId) return driveFile(all, workbookEntry())
      const found = all.find((entry) => entry.kind === 'file' && entry.id === id)
      if (!found) throw exception(noSuchItem)
      return driveFile(all, found)
    },
    getFolderById(id: string) {
      if (id === 'root') return root.made
      const found = all.find((entry) => entry.kind === 'folder' && entry.id === id)
      if (!found) throw exception(noSuchItem)
      return makeDriveFolder(all, found).made
    },
  })
}

function workbookEntry(): DriveEntry {
  const name = askService<string>('Spreadsheet.getName', 'fileName')
  return fileNamed(spreadsheetId, name, 'application/vnd.google-apps.spreadsheet')
}
