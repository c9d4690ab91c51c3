import { FileRefusal } from './file-refusal'

/** The largest file that is opened, in bytes. */
const largest = 100 * 1024 * 1024

/** What a file is, by what stands in it and not by its name alone; throws FileRefusal when it cannot be read here. */
export function kindOf(bytes: Uint8Array, name: string): 'xlsx' | 'csv' {
  if (bytes.length > largest) throw new FileRefusal('tooLarge', name)
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte)
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new FileRefusal(/\.xlsx$/i.test(name) ? 'encrypted' : 'oldFormat', name)
  if (starts(0x50, 0x4b)) {
    if (/\.xl(s[mb]|tm|am)$/i.test(name)) throw new FileRefusal('macros', name)
    if (/\.(ods|docx|zip|odt)$/i.test(name)) throw new FileRefusal('notASpreadsheet', name)
    return 'xlsx'
  }
  if (!isText(bytes)) throw new FileRefusal(/\.xlsx$/i.test(name) ? 'broken' : 'notASpreadsheet', name)
  if (bytes.length > 0 && isOtherText(bytes)) throw new FileRefusal('notASpreadsheet', name)
  if (/\.(csv|tsv|txt)$/i.test(name)) return 'csv'
  if (bytes.length === 0) throw new FileRefusal(/\.xlsx$/i.test(name) ? 'broken' : 'notASpreadsheet', name)
  throw new FileRefusal(/\.xl\w+$/i.test(name) ? 'listNamedXlsx' : 'notASpreadsheet', name)
}

/** Of two bytes a sign when it says so at its start; else there is no zero, and few controls. */
function isText(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return true
  const start = bytes.subarray(0, 4096)
  const controls = start.filter((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13).length
  return !start.includes(0) && !(start[0] === 0x89 && start[1] === 0x50) && controls * 50 <= start.length
}

/** Text of another trade: a web page, XML, a PDF, rich text. */
function isOtherText(bytes: Uint8Array): boolean {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 200)).trimStart()
  return /^(<!doctype|<html|<head|<body|<table|<meta|<\?xml|%PDF-|\{\\rtf)/i.test(start)
}
