import { columnIndex, readZone } from './references'
import { readAttribute } from './xml-text'

/** A cell as the part has it. */
export interface OldCell {
  xml: string
  /** Number of its look. */
  look: number | undefined
  /** Number of the shared formula it is part of; `first` says that the formula stands in full here. */
  shared: number | undefined
  first: boolean
  /** Size of the array formula that begins here. */
  array: { rows: number; columns: number } | undefined
}

/** A row as the part has it. */
export interface OldRow {
  xml: string
  attributes: string
  cells: Map<number, OldCell>
}

/** The rows of a `sheetData`, by their place from 0. */
export function readRows(sheetData: string): Map<number, OldRow> {
  const rows = new Map<number, OldRow>()
  let next = 0
  for (const [xml, attributes = '', inner = ''] of sheetData.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    const row = Number(readAttribute(attributes, 'r') ?? next + 1) - 1
    next = row + 1
    rows.set(row, { xml, attributes, cells: readCells(inner) })
  }
  return rows
}

function readCells(inner: string): OldRow['cells'] {
  const cells: OldRow['cells'] = new Map()
  let column = -1
  for (const [xml, attributes = ''] of inner.matchAll(/<c\b([^>]*?)(?:\/>|>[\s\S]*?<\/c>)/g)) {
    const reference = readAttribute(attributes, 'r')
    column = reference ? columnIndex(reference.replace(/\d+/g, '')) : column + 1
    const look = readAttribute(attributes, 's')
    cells.set(column, { xml, look: look === null ? undefined : Number(look), ...readSharing(xml) })
  }
  return cells
}

function readSharing(xml: string): Pick<OldCell, 'shared' | 'first' | 'array'> {
  const tag = /<f\b[^>]*>/.exec(xml)?.[0] ?? ''
  const type = readAttribute(tag, 't')
  const reference = readAttribute(tag, 'ref')
  const zone = type === 'array' && reference ? readZone(reference) : null
  return {
    shared: type === 'shared' ? Number(readAttribute(tag, 'si')) : undefined,
    first: type === 'shared' && reference !== null,
    array: zone ? { rows: zone.bottom - zone.top, columns: zone.right - zone.left } : undefined,
  }
}
