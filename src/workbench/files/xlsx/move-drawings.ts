import type { Shift } from './line-shift'
import { moveLines } from './moved-lines'
import { type Package, partText, setPart } from './package'
import { relatedParts } from './relations'

/** Pictures and charts of a sheet stay beside the cells they were put beside. */
export function moveDrawings(parts: Package, path: string, shift: Shift): void {
  if (!shift.moved || !shift.inOrder) return
  for (const drawing of relatedParts(parts, path, 'drawing')) {
    const xml = partText(parts, drawing)
    if (xml === null) continue
    const written = xml.replace(
      /<((?:\w+:)?twoCellAnchor)\b[\s\S]*?<\/\1>|<((?:\w+:)?oneCellAnchor)\b[\s\S]*?<\/\2>/g,
      (anchor) => moveAnchor(anchor, shift),
    )
    if (written !== xml) setPart(parts, drawing, written)
  }
}

/** An anchor is moved whole, by as much as its first corner: what it shows keeps its size. */
function moveAnchor(anchor: string, { rows, columns }: Shift): string {
  if (/^<[^>]*\seditAs="absolute"/.test(anchor)) return anchor
  const down = moveOf(anchor, 'row', rows)
  const right = moveOf(anchor, 'col', columns)
  return anchor.replace(
    /(<(?:\w+:)?(row|col)>)(\d+)(<\/)/g,
    (_, open: string, kind: string, place: string, close: string) =>
      `${open}${Math.max(0, Number(place) + (kind === 'row' ? down : right))}${close}`,
  )
}

function moveOf(anchor: string, kind: 'row' | 'col', lines: number[]): number {
  const corner = /<(?:\w+:)?from>[\s\S]*?<\/(?:\w+:)?from>/.exec(anchor)?.[0] ?? ''
  const place = Number(new RegExp(`<(?:\\w+:)?${kind}>(\\d+)<`).exec(corner)?.[1] ?? 0)
  // A line that is gone: what stood on it goes to the next one that is left.
  const now = moveLines(lines, place, place) ?? moveLines(lines, place, Number.MAX_SAFE_INTEGER)
  return now ? now.first - place : 0
}
