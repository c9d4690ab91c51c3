/** Why a file cannot be read or written. */
export type RefusalCode =
  | 'missing'
  | 'notASpreadsheet'
  | 'oldFormat'
  | 'listNamedXlsx'
  | 'encrypted'
  | 'broken'
  | 'tooLarge'
  | 'macros'
  | 'readOnly'
  | 'cannotWrite'

const sentences: Record<RefusalCode, (name: string) => string> = {
  missing: (name) => `There is no file "${name}". Check its name and folder.`,
  notASpreadsheet: (name) => `"${name}" is not a spreadsheet that can be read here. Give an .xlsx or a .csv file.`,
  oldFormat: (name) =>
    `"${name}" is in an older or other format. Open it in your spreadsheet program and save it as .xlsx.`,
  listNamedXlsx: (name) =>
    `"${name}" holds a plain list, not a workbook. Give it a name that ends in .csv, or save it as .xlsx in your spreadsheet program.`,
  encrypted: (name) => `"${name}" is protected by a password. Save a copy without a password and give that one.`,
  broken: (name) =>
    `"${name}" is damaged or cut short, and was left as it is. Take a copy that opens in your spreadsheet program.`,
  tooLarge: (name) => `"${name}" is too large to be opened here.`,
  macros: (name) => `"${name}" holds macros. Save it as .xlsx, without macros, and give that one.`,
  readOnly: (name) =>
    `"${name}" is marked read-only and was left as it is. Allow changes to it, or save a copy under another name.`,
  cannotWrite: (name) =>
    `"${name}" could not be written; what stood there is untouched. Check the folder and the room on the disk.`,
}

/** A file that cannot be read or written; nothing was changed. `message` is a sentence for the person. */
export class FileRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly fileName: string,
  ) {
    super(sentences[code](fileName))
    this.name = 'FileRefusal'
  }
}
