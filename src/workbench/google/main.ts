import { connect as connectDoor } from './ask'
import { connectCompiler } from './html-template'
import { installClock } from './script-clock'
import { installServices } from './services'
import { makeSpreadsheetApp } from './spreadsheet-app'
import { makeUi } from './ui'

export { callFunction, type Ended } from './call-function'
export { installClock }

/** Connects this context's services to the host; called once, before any script is loaded. */
export function connect(door: (call: string) => string, compile?: (text: string, name: string) => unknown): void {
  connectDoor(door)
  if (compile) connectCompiler(compile)
}

/** Defines Google's services as globals of a fresh context. */
export function install(globalObject: Record<string, unknown>): void {
  globalObject['SpreadsheetApp'] = makeSpreadsheetApp(makeUi)
  installServices(globalObject)
}
