import { installClock } from './script-clock'
import { installServices } from './services'
import { makeSpreadsheetApp } from './spreadsheet-app'
import { makeUi } from './ui'

export { connect } from './ask'
export { callFunction, type Ended } from './call-function'
export { installClock }

/** Defines Google's services as globals of a fresh context. */
export function install(globalObject: Record<string, unknown>): void {
  globalObject['SpreadsheetApp'] = makeSpreadsheetApp(makeUi)
  installServices(globalObject)
}
