import { dispatch, userLocale } from './dispatch'
import { buildMenu } from './menu'

/** Builds the menu when the spreadsheet opens. */
export function onOpen(): void {
  buildMenu(userLocale())
}

/** Builds the menu right after Suivi was installed from inside a spreadsheet. */
export function onInstall(): void {
  onOpen()
}

/** What pages and commands call: a name of the contract and its input; answers in plain data. */
export function call(name: unknown, input: unknown): unknown {
  return dispatch(name, input)
}
