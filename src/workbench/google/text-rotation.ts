import type { CellStyle } from '../workbook/data'
import { textRotations, topicOf } from './classes'

type Rotation = GoogleAppsScript.Spreadsheet.TextRotation

class RotationFacts extends topicOf<Rotation>() {
  override getDegrees(): number {
    return textRotations.stateOf(this).degrees
  }

  override isVertical(): boolean {
    return textRotations.stateOf(this).vertical
  }
}

/** How the text of a cell is turned. */
export function rotationOf({ rotation, verticalText }: CellStyle): Rotation {
  return textRotations.make({ degrees: verticalText ? 0 : (rotation ?? 0), vertical: verticalText ?? false })
}

/** Google's TextRotation. */
export function defineTextRotation(): void {
  textRotations.define([RotationFacts], {})
}
