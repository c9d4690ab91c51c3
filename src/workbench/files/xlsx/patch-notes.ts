import type { SheetData } from '../../workbook/data'
import { withAttribute } from './change-look'
import { joinElements, replaceElements, splitElements, worksheetOrder } from './elements'
import type { Shift } from './line-shift'
import { noteBox, notesOf, noteText } from './notes'
import { type Package, partText, setPart } from './package'
import { cellName } from './references'
import { relatedParts, relationTypes } from './relations'
import { writeBoxes, writeTexts } from './save-notes'
import { readAttribute } from './xml-text'

/** A note now; `was`: the cell it stood in, when it says the same as before. */
interface PlacedNote {
  row: number
  column: number
  text: string
  was: string | null
}

/** Notes that stayed keep their author, their looks and their box; other notes are written, those that went are taken out. */
export function patchNotes(parts: Package, path: string, before: SheetData, after: SheetData, shift: Shift): void {
  if (JSON.stringify(notesOf(before)) === JSON.stringify(notesOf(after))) return
  const there = (kind: string) => relatedParts(parts, path, kind).find((part) => parts[part])
  const comments = there('comments') ?? writeTexts(parts, path, { cells: [] })
  const boxes = there('vmlDrawing') ?? addBoxes(parts, path)
  const placed = notesOf(after).map((note): PlacedNote => {
    const [row, column] = [shift.rows[note.row] ?? -1, shift.columns[note.column] ?? -1]
    const isSame = before.cells[row]?.[column]?.note === note.text
    return { ...note, was: isSame ? cellName(row, column) : null }
  })
  setPart(parts, comments, patchTexts(partText(parts, comments)!, placed))
  setPart(parts, boxes, patchBoxes(partText(parts, boxes)!, placed))
  for (const threads of relatedParts(parts, path, 'threadedComment'))
    if (parts[threads]) setPart(parts, threads, patchThreads(partText(parts, threads)!, placed))
}

/** A part for the boxes, and the sheet's mention of it. */
function addBoxes(parts: Package, path: string): string {
  const boxes = writeBoxes(parts, path, { cells: [] })
  const elements = splitElements(partText(parts, path)!)
  const mention = `<legacyDrawing xmlns:r="${relationTypes}" r:id="${boxes.relation}"/>`
  replaceElements(elements, 'legacyDrawing', [mention], worksheetOrder)
  setPart(parts, path, joinElements(elements))
  return boxes.path
}

function patchTexts(xml: string, placed: PlacedNote[]): string {
  const old = new Map(
    [...xml.matchAll(/<comment\s[\s\S]*?<\/comment>/g)].map(([text]) => [readAttribute(text, 'ref') ?? '', text]),
  )
  const authors = [...xml.matchAll(/<author\s*\/>|<author>[^<]*<\/author>/g)].map(([author]) => author)
  const nobody = authors.findIndex((author) => author === '<author></author>' || /^<author\s*\/>$/.test(author))
  const author = nobody === -1 ? authors.length : nobody
  let isNew = false
  const list = placed.map(({ row, column, text, was }) => {
    const kept = was === null ? undefined : old.get(was)
    const name = cellName(row, column)
    if (kept) return was === name ? kept : kept.replace(/^<[^>]*>/, (tag) => withAttribute(tag, 'ref', name))
    isNew = true
    return `<comment ref="${name}" authorId="${author}">${noteText(text)}</comment>`
  })
  return xml
    .replace(
      /<commentList\s*\/>|<commentList>[\s\S]*<\/commentList>/,
      () => `<commentList>${list.join('')}</commentList>`,
    )
    .replace('</authors>', isNew && nobody === -1 ? '<author></author></authors>' : '</authors>')
}

const shapes = /<v:shape\s(?:(?!<\/v:shape>)[\s\S])*?ObjectType="Note"[\s\S]*?<\/v:shape>\s*/g

function patchBoxes(xml: string, placed: PlacedNote[]): string {
  const old = new Map([...xml.matchAll(shapes)].map(([shape]) => [placeOf(shape), shape]))
  let next =
    [...xml.matchAll(/"_x0000_s(\d+)"/g)].reduce((most, [, number]) => Math.max(most, Number(number)), 1024) + 1
  const list = placed.map(({ row, column, was }) => {
    const kept = was === null ? undefined : old.get(was)
    return kept ? movedBox(kept, row, column) : noteBox(next++, row, column)
  })
  const without = xml.replace(shapes, '')
  const end = without.lastIndexOf('</xml>')
  return without.slice(0, end) + list.join('') + without.slice(end)
}

function placeOf(shape: string): string {
  const number = (name: string) => Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? 0)
  return cellName(number('Row'), number('Column'))
}

function movedBox(shape: string, row: number, column: number): string {
  if (placeOf(shape) === cellName(row, column)) return shape
  const old = (name: string) => Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? 0)
  const [down, right] = [row - old('Row'), column - old('Column')]
  return shape
    .replace(/(<x:Row>)\s*\d+\s*/, `$1${row}`)
    .replace(/(<x:Column>)\s*\d+\s*/, `$1${column}`)
    .replace(/(<x:Anchor>)([^<]*)/, (_, open: string, anchor: string) => {
      const numbers = anchor.split(',').map(Number)
      return open + numbers.map((one, at) => one + (at % 4 === 0 ? right : at % 4 === 2 ? down : 0)).join(', ')
    })
}

/** What people answered each other goes with its note. */
function patchThreads(xml: string, placed: PlacedNote[]): string {
  const now = new Map(placed.flatMap(({ row, column, was }) => (was === null ? [] : [[was, cellName(row, column)]])))
  return xml.replace(/<threadedComment\s[\s\S]*?<\/threadedComment>/g, (thread) => {
    const place = now.get(readAttribute(thread, 'ref') ?? '')
    return place ? thread.replace(/^<[^>]*>/, (tag) => withAttribute(tag, 'ref', place)) : ''
  })
}
