import { askService } from './ask'
import { newBlob } from './blob'
import { type Spreadsheet, SpreadsheetTopic } from './classes'
import { exception } from './exception'
import { makeMenu } from './menu'
import { record } from './record'
import { makeService } from './service'

type User = GoogleAppsScript.Base.User
type Item = { name: string; functionName: string } | null

/** Who else may see the file, copies of it, the file as something else: all this is outside the workbook, so it is only said. */
export class SpreadsheetSharing extends SpreadsheetTopic {
  override getOwner(): User {
    return owner()
  }

  override getEditors(): User[] {
    return [owner()]
  }

  override getViewers(): User[] {
    return [owner()]
  }

  override copy(name: string): Spreadsheet {
    record('Spreadsheet.copy', { name: String(name) })
    throw exception('Spreadsheet.copy: the copy would be another file, which the workbench cannot open.')
  }

  override getAs(contentType: string): GoogleAppsScript.Base.Blob {
    return fileBlob(this, contentType)
  }

  override getBlob(): GoogleAppsScript.Base.Blob {
    return fileBlob(this, 'application/pdf')
  }

  override getFormUrl(): string | null {
    return null
  }

  override addMenu(name: string, subMenus: Item[]): void {
    const menu = makeMenu(name)
    for (const item of subMenus) {
      if (item) menu.addItem(item.name, item.functionName)
      else menu.addSeparator()
    }
    menu.addToUi()
  }

  override updateMenu(name: string, subMenus: Item[]): void {
    this.addMenu(name, subMenus as { name: string; functionName: string }[])
  }

  override removeMenu(name: string): void {
    record('Spreadsheet.removeMenu', { name })
  }

  override isIterativeCalculationEnabled(): boolean {
    return false
  }

  override isAnonymousView(): never {
    throw exception("The api method 'isAnonymousView' is not available yet in the new version of Google Sheets")
  }

  override getImages(): GoogleAppsScript.Spreadsheet.OverGridImage[] {
    return []
  }
}

for (const name of ['addEditor', 'addEditors', 'addViewer', 'addViewers', 'removeEditor', 'removeViewer']) {
  Object.defineProperty(SpreadsheetSharing.prototype, name, {
    value(this: Spreadsheet, who: unknown) {
      record(`Spreadsheet.${name}`, { who: Array.isArray(who) ? who.map(String) : String(who) })
      return this
    },
  })
}

function owner(): User {
  const { email } = askService<{ email: string }>('', 'session')
  return makeService('User', { getEmail: () => email }) as User
}

/** A blob with the right name and type; what is in it says that it is not the file. */
function fileBlob(spreadsheet: Spreadsheet, type: string): GoogleAppsScript.Base.Blob {
  const ending = type === 'application/pdf' ? 'pdf' : 'bin'
  const name = `${spreadsheet.getName()}.${ending}`
  return newBlob('Not made in the workbench.', type, name) as GoogleAppsScript.Base.Blob
}
