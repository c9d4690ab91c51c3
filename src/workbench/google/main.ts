import { installServices } from './services'
import { makeSpreadsheetApp } from './spreadsheet-app'
import { makeUi } from './ui'

export { connect } from './ask'

/** Defines Google's services as globals of a fresh context. */
export function install(globalObject: Record<string, unknown>): void {
  globalObject['SpreadsheetApp'] = makeSpreadsheetApp(makeUi)
  installServices(globalObject)
}
