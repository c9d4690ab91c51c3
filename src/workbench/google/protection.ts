import type { ProtectionData } from '../workbook/data'
import { ask, askUncounted } from './ask'
import { type NamedRange, namedRanges, type Protection, protections, type Range, ranges, topicOf } from './classes'
import { ProtectionType } from './enums'
import { exception } from './exception'
import { gridOf } from './sheet-list'
import type { Forms } from './signature'
import { wholeZone } from './zones'

/** A range or a sheet that only some may edit. The file of the workbench has one owner, so its list of editors stays empty. */
class ProtectionMethods extends topicOf<Protection>() {
  override getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return protections.stateOf(this).zone ? ProtectionType.RANGE : ProtectionType.SHEET
  }

  override getDescription(): string {
    return protections.stateOf(this).description
  }

  override setDescription(description: string): Protection {
    return change(this, 'setDescription', { description })
  }

  override isWarningOnly(): boolean {
    return protections.stateOf(this).warningOnly
  }

  override setWarningOnly(warningOnly: boolean): Protection {
    return change(this, 'setWarningOnly', { warningOnly })
  }

  /** Of a whole sheet: a range with no notation, as large as the grid. */
  override getRange(): Range {
    const { sheetId, zone } = protections.stateOf(this)
    if (zone) return ranges.make({ sheet: sheetId, zone })
    const open = { top: true, bottom: true, left: true, right: true }
    return ranges.make({ sheet: sheetId, zone: wholeZone(gridOf(sheetId)), open })
  }

  override setRange(range: Range): Protection {
    if (!protections.stateOf(this).zone) {
      throw exception('Cannot change sheet protection to range protection (or vice versa).')
    }
    const { sheet, zone } = ranges.stateOf(range)
    return change(this, 'setRange', { sheetId: sheet, zone, rangeName: undefined })
  }

  override getRangeName(): string | null {
    return protections.stateOf(this).rangeName ?? null
  }

  override setRangeName(rangeName: string): Protection {
    const found = askUncounted('namedRanges').find(({ name }) => name.toLowerCase() === rangeName.toLowerCase())
    if (!found) throw exception(`The named range "${rangeName}" does not exist.`)
    return change(this, 'setRangeName', { sheetId: found.sheetId, zone: found.zone, rangeName: found.name })
  }

  override setNamedRange(namedRange: NamedRange): Protection {
    const { name, sheetId, zone } = namedRanges.stateOf(namedRange)
    return change(this, 'setNamedRange', { sheetId, zone, rangeName: name })
  }

  override getUnprotectedRanges(): Range[] {
    const { sheetId, unprotected } = protections.stateOf(this)
    return unprotected.map((zone) => ranges.make({ sheet: sheetId, zone }))
  }

  override setUnprotectedRanges(open: Range[]): Protection {
    return change(this, 'setUnprotectedRanges', { unprotected: open.map((range) => ranges.stateOf(range).zone) })
  }

  override canEdit(): boolean {
    return protections.stateOf(this).canEdit
  }

  override getEditors(): GoogleAppsScript.Base.User[] {
    return []
  }

  override addEditor(): Protection {
    return change(this, 'addEditor', {})
  }

  override addEditors(): Protection {
    return change(this, 'addEditors', {})
  }

  override removeEditor(): Protection {
    return change(this, 'removeEditor', {})
  }

  override removeEditors(): Protection {
    return change(this, 'removeEditors', {})
  }

  override canDomainEdit(): boolean {
    return false
  }

  override setDomainEdit(): Protection {
    return change(this, 'setDomainEdit', {})
  }

  override remove(): void {
    const { id } = protections.stateOf(this)
    const others = askUncounted('protections').filter((each) => each.id !== id)
    ask('Protection.remove', 'setProtections', others)
  }
}

function change(protection: Protection, method: string, patch: Partial<ProtectionData>): Protection {
  const mine = Object.assign(protections.stateOf(protection), patch)
  const all = askUncounted('protections').map((each) => (each.id === mine.id ? { ...each, ...patch } : each))
  ask(`Protection.${method}`, 'setProtections', all)
  return protection
}

/** Protects a range, or the whole sheet when `zone` is absent. */
export function addProtection(method: string, sheetId: number, zone?: ProtectionData['zone']): Protection {
  const all = askUncounted('protections')
  const standing = zone ? undefined : all.find((each) => each.sheetId === sheetId && !each.zone)
  const id = Math.max(0, ...all.map((each) => each.id)) + 1
  const made: ProtectionData = standing ?? {
    id,
    sheetId,
    ...(zone ? { zone } : {}),
    unprotected: [],
    description: '',
    warningOnly: false,
    canEdit: true,
  }
  ask(method, 'setProtections', standing ? all : [...all, made])
  return protections.make(made)
}

/** The protections of one type, of one sheet or of all. */
export function listProtections(method: string, type: unknown, sheetId: number | null): Protection[] {
  return ask(method, 'protections')
    .filter((each) => (each.zone ? type === ProtectionType.RANGE : type === ProtectionType.SHEET))
    .filter((each) => sheetId === null || each.sheetId === sheetId)
    .map((each) => protections.make(each))
}

const forms: Forms<Protection> = {
  setDescription: ['text'],
  setWarningOnly: ['boolean'],
  setRange: ['Range'],
  setRangeName: ['string'],
  setNamedRange: ['NamedRange'],
  setUnprotectedRanges: ['Range[]'],
  setDomainEdit: ['boolean'],
}

/** Google's Protection. */
export function defineProtection(): void {
  protections.define([ProtectionMethods], forms)
}
