import { sheets } from './classes'
import { SheetFacts, sheetFactForms } from './sheet-facts'

/** Puts Google's Sheet together from its topics. */
export function defineSheet(): void {
  sheets.define([SheetFacts], { ...sheetFactForms })
}
