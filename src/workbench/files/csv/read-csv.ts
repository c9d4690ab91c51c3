import { parseCsv } from 'hucre/csv'
import { type CellData, emptyWorkbook, type WorkbookData } from '../../workbook/data'

/** Reads a .csv file as Google imports one: numbers become numbers, but what begins with a zero or a plus, and long digits, stay text. */
export function readCsv(bytes: Uint8Array, name: string): WorkbookData {
  const text = decode(bytes)
  const rows = parseCsv(text, { delimiter: separatorOf(text) }) as (string | null)[][]
  const data = emptyWorkbook('en_US', 'Etc/GMT', tabName(name))
  const sheet = data.sheets[0]!
  sheet.cells = rows.map((row) => row.map((field) => cellOf(String(field ?? ''))))
  sheet.rowCount = Math.max(sheet.rowCount, rows.length)
  sheet.columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), sheet.columnCount)
  return data
}

/** UTF-8, or what old programs write when it is not. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows(bytes)
  }
}

/** Signs of Windows-1252 from 0x80 to 0x9f; the others have their place in Unicode. Some versions of Node decode them wrongly. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80]!)
}

/** The separator that the first lines use most, outside quotes. */
function separatorOf(text: string): string {
  const plain = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '')
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: plain.split(sign).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign
}

function cellOf(field: string): CellData | undefined {
  if (field === '') return undefined
  if (/^-?(0|[1-9]\d{0,9})(\.\d+)?$/.test(field)) return { value: Number(field) }
  return { value: field }
}

function tabName(fileName: string): string {
  const name = fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim()
  return name.slice(0, 31) || 'Sheet1'
}
