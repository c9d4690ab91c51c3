import { openPart, openSettings } from '../reading/open-part'
import { sheetOf } from '../reading/open-tabs'
import { readTabs } from '../reading/read-workbook'
import { type GeneratedTable, generatedTables } from './generated-tables'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** The generated tabs in the order settings keep them, by what they are; each is read when its turn comes. */
export interface TabsInTurn {
  roles: string[]
  /** Null when no such tab stands in the workbook any more. */
  open(role: string): GeneratedTable | null
  name(role: string): string
}

/** Finds the generated tabs by what settings remember; where that does not help, reads every tab. */
export function tabsInTurn(spreadsheet: Spreadsheet): TabsInTurn {
  const found = openSettings(spreadsheet)
  if (!found) return tabsReadAtOnce(spreadsheet)
  const { tabs } = found.settings
  const roles = Object.keys(tabs).filter((role) => /^(objectives|lists|visits|round:|followUp:)/.test(role))
  let all: TabsInTurn | null = null
  return {
    roles,
    open(role) {
      const part = openPart(spreadsheet, () => [role], found)
      if (part) return generatedTables(part.known)[0] ?? null
      all ??= tabsReadAtOnce(spreadsheet)
      return all.open(role)
    },
    name: (role) => sheetOf(spreadsheet, tabs[role]!)?.getName() ?? tabs[role]!.name,
  }
}

function tabsReadAtOnce(spreadsheet: Spreadsheet): TabsInTurn {
  const { known } = readTabs(spreadsheet)
  const all = new Map(generatedTables(known).map((each) => [each.role, each]))
  return {
    roles: [...all.keys()],
    open: (role) => all.get(role) ?? null,
    name: (role) => all.get(role)!.table.view.tab.name(),
  }
}
