import { dispatch, userLocale } from './dispatch'
import { buildMenu } from './menu'
import { menuItems } from './menu-items'

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

/** What the items of the menu call. */
export const {
  menu_panel,
  menu_setup,
  menu_evaluationNew,
  menu_evaluationFill,
  menu_evaluationClose,
  menu_evaluationReopen,
  menu_followUp,
  menu_summary,
  menu_guide,
  menu_check,
  menu_settings,
} = menuItems
