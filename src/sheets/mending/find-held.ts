import type { Column } from '../../model/table'
import { tables } from '../../model/tables'
import { describeHeld } from '../applying/held-tabs'
import { type CellZone, type HeldCells, isHeld } from '../reading/held-cells'
import type { KnownTabs } from '../reading/known-tabs'
import type { Tab } from '../tab'
import { type Finding, found } from './finding'
import { generatedTables } from './generated-tables'

/** Protected cells that Suivi has to write, with who to ask. Nobody but them can mend it. */
export function findHeld(known: KnownTabs, held: HeldCells[]): Finding[] {
  if (held.length === 0) return []
  return ownCells(known).flatMap(({ tab, zones, isHidden }) =>
    held
      .filter((cells) => cells.sheetId === tab.id() && zones.some((zone) => isHeld(cells, zone)))
      .map((cells) => {
        const { zone } = cells
        const place = isHidden ? null : { tab, row: zone.top, column: zone.left }
        return found(describeHeld(cells, tab.name(), 'repair'), place)
      }),
  )
}

/** The cells that Suivi writes: the columns that are not people's, the IDs of the team, its own hidden tabs. */
function ownCells(known: KnownTabs): { tab: Tab; zones: CellZone[]; isHidden: boolean }[] {
  const { team, settingsTab, items } = known
  const hidden = [settingsTab, items].flatMap((tab) =>
    tab ? [{ tab, zones: [below(tab, 0, 0)], isHidden: true }] : [],
  )
  const generated = generatedTables(known).map(({ table: { view } }) => {
    const columns = tables[view.table] as Record<string, Column>
    const own = Object.entries(view.columns as Record<string, number>).filter(
      ([key]) => columns[key]!.owner !== 'people',
    )
    return {
      tab: view.tab,
      zones: own.map(([, column]) => below(view.tab, view.headerRow + 1, column)),
      isHidden: false,
    }
  })
  const ids = team
    ? [{ tab: team.tab, zones: [below(team.tab, team.headerRow + 1, team.idColumn)], isHidden: false }]
    : []
  return [...ids, ...generated, ...hidden]
}

function below({ values }: Tab, top: number, column: number): CellZone {
  return { top, left: column, bottom: Math.max(top, values.length - 1), right: column }
}
