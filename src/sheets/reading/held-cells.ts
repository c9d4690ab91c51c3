/** Cells that the person who runs Suivi may not edit. Rows and columns count from 0; of a whole sheet, all but the `open` ones. */
export interface HeldCells {
  sheetId: number
  isWhole: boolean
  zone: CellZone
  open: CellZone[]
  /** Who can lift it, or what it is called; '' when nobody is named. */
  who: string
}

/** A block of cells, from 0, both ends included. */
export interface CellZone {
  top: number
  left: number
  bottom: number
  right: number
}

type Protection = GoogleAppsScript.Spreadsheet.Protection

/** The protections that keep this person out: two calls when there are none, and a few more for each that there is. */
export function readHeldCells(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): HeldCells[] {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType
  return [SHEET, RANGE].flatMap((type) =>
    spreadsheet
      .getProtections(type)
      .filter((protection) => !protection.isWarningOnly() && !protection.canEdit())
      .map((protection) => held(protection, type === SHEET)),
  )
}

function held(protection: Protection, isWhole: boolean): HeldCells {
  const range = protection.getRange()
  return {
    sheetId: range.getSheet().getSheetId(),
    isWhole,
    zone: zoneOf(range),
    open: isWhole ? protection.getUnprotectedRanges().map(zoneOf) : [],
    who: whoHolds(protection),
  }
}

/** Who may edit there; who may not edit is not always told, then what the protection is called. */
function whoHolds(protection: Protection): string {
  try {
    const editors = protection.getEditors().map((user) => user.getEmail())
    const named = editors.filter((email) => email !== '').slice(0, 3)
    if (named.length > 0) return named.join(', ')
  } catch {
    // Only those who may edit see the list of those who may.
  }
  return protection.getDescription()
}

function zoneOf(range: GoogleAppsScript.Spreadsheet.Range): CellZone {
  return {
    top: range.getRow() - 1,
    left: range.getColumn() - 1,
    bottom: range.getLastRow() - 1,
    right: range.getLastColumn() - 1,
  }
}

/** Would writing there meet this protection? A zone that reaches over an open part and a held one is held. */
export function isHeld({ isWhole, zone, open }: HeldCells, wanted: CellZone): boolean {
  if (isWhole) return !open.some((part) => covers(part, wanted))
  return (
    zone.top <= wanted.bottom && wanted.top <= zone.bottom && zone.left <= wanted.right && wanted.left <= zone.right
  )
}

function covers(part: CellZone, wanted: CellZone): boolean {
  return (
    part.top <= wanted.top && part.left <= wanted.left && part.bottom >= wanted.bottom && part.right >= wanted.right
  )
}
