import { keyPlace, type SheetExtras } from '../../engine/extras'
import { library } from '../../engine/o-spreadsheet'
import { type CellPosition, type GridGetters, perSheet } from './grid-getters'

interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

interface DrawingContext {
  ctx: CanvasRenderingContext2D
  sheetId: string
  viewports: { getVisibleRect(sheetId: string, zone: object): Rectangle }
}

/** The part of owl that a note needs. */
interface Owl {
  Component: new (...given: never[]) => object
  xml(strings: TemplateStringsArray): string
}

const corner = 7
const markColour = '#202124'

/** Marks the cells that have a note, and shows it when the pointer rests on one. */
export function drawNotes(): void {
  library.registries.featurePluginRegistry.add('note_marks', NoteMarks as never)
  const { cellPopoverRegistry } = library.registries as unknown as {
    cellPopoverRegistry: { add(name: string, item: object): void }
  }
  cellPopoverRegistry.add('Note', { onHover: hovered(noteBox()) })
}

class NoteMarks extends library.UIPlugin {
  static override layers = ['Selection'] as never
  private readonly places = perSheet(({ cells }: SheetExtras) =>
    Object.keys(cells)
      .filter((key) => cells[key]?.note)
      .map(keyPlace),
  )

  override drawLayer(context: unknown): void {
    const { ctx, sheetId, viewports } = context as DrawingContext
    ctx.fillStyle = markColour
    for (const { row, column } of this.places.of(this.getters as unknown as GridGetters, sheetId)) {
      const zone = { top: row, bottom: row, left: column, right: column }
      const { x, y, width, height } = viewports.getVisibleRect(sheetId, zone)
      if (width > corner && height > corner) fillCorner(ctx, x + width, y)
    }
  }
}

function fillCorner(ctx: CanvasRenderingContext2D, right: number, top: number): void {
  ctx.beginPath()
  ctx.moveTo(right - corner, top)
  ctx.lineTo(right, top)
  ctx.lineTo(right, top + corner)
  ctx.fill()
}

/** The note of a cell, '' when there is none. */
export function noteAt(getters: GridGetters, { sheetId, row, col }: CellPosition): string {
  return getters.getSheetExtras(sheetId).cells[`${row}:${col}`]?.note ?? ''
}

function hovered(Component: object) {
  return (position: CellPosition, getters: GridGetters) => {
    const text = noteAt(getters, position)
    return text === '' ? { isOpen: false } : { isOpen: true, props: { text }, Component, cellCorner: 'top-right' }
  }
}

function noteBox(): object {
  const { Component, xml } = (globalThis as unknown as { owl: Owl }).owl
  return class NoteBox extends Component {
    static readonly props = { text: String, onClosed: { type: Function, optional: true } }
    static readonly template = xml`<div class="note-box" t-esc="props.text"/>`
    static readonly size = { maxHeight: 240, maxWidth: 320 }
  }
}
