import { askService } from './ask'
import { exception } from './exception'
import { makeService } from './service'

/** An entry of a menu as the window is told: an item that calls a function, a line, or a menu in the menu. */
export type MenuEntry =
  | { caption: string; functionName: string }
  | { line: true }
  | { caption: string; entries: MenuEntry[] }

type Menu = Pick<GoogleAppsScript.Base.Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>

const contents = new WeakMap<object, { caption: string; entries: MenuEntry[] }>()

/** A menu being built; the add-on's own has no caption. */
export function makeMenu(caption: string | null): Menu {
  const content = { caption: caption ?? '', entries: [] as MenuEntry[] }
  const menu: Menu = makeService('Menu', {
    addItem(label: string, functionName: string) {
      content.entries.push({ caption: label, functionName })
      return menu as GoogleAppsScript.Base.Menu
    },
    addSeparator() {
      content.entries.push({ line: true })
      return menu as GoogleAppsScript.Base.Menu
    },
    addSubMenu(child: GoogleAppsScript.Base.Menu) {
      const inner = contents.get(child)
      if (!inner) throw exception("The parameters don't match the method signature for Ui.Menu.addSubMenu.")
      content.entries.push(inner)
      return menu as GoogleAppsScript.Base.Menu
    },
    addToUi() {
      askService('', 'ui.menu', { ...content, isAddon: caption === null })
    },
  })
  contents.set(menu, content)
  return menu
}
