import { type MenuEntry, menu } from '../api/menu'
import type { Locale } from '../locales/locale'

/** Builds the menu; touches nothing but the menu, so that it works before the add-on was ever used in the file. */
export function buildMenu(locale: Locale): void {
  const top = SpreadsheetApp.getUi().createAddonMenu()
  fill(top, menu, locale)
  top.addToUi()
}

function fill(target: GoogleAppsScript.Base.Menu, entries: readonly MenuEntry[], locale: Locale): void {
  for (const entry of entries) {
    const label = locale.phrases[entry.label]
    if ('item' in entry) target.addItem(label, `menu_${entry.item}`)
    else {
      const child = SpreadsheetApp.getUi().createMenu(label)
      fill(child, entry.items, locale)
      target.addSubMenu(child)
    }
  }
}
