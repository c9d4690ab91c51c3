import { fold } from '../../model/fold'
import { idNumber, readId } from '../../model/identifier'
import type { Settings } from '../../model/settings'
import { textOf } from './cell'
import type { Displaced } from './check-ids'
import type { KnownTabs } from './known-tabs'
import type { ObjectiveRow } from './read-tables'

/** Ids of objectives by their titles, folded: from the team's sheet, from the forms, from Objectives while it has its ids. */
export function objectiveTitles(
  { objectives, evaluations }: Pick<KnownTabs, 'objectives' | 'evaluations'>,
  { mapping }: Settings,
): Map<string, string> {
  const titles = new Map<string, string>()
  for (const { header, objective } of mapping.columns) if (objective !== '') titles.set(fold(header), objective)
  for (const { view } of evaluations.values()) {
    for (const [id, row] of view.rowOf) {
      const title = fold(textOf(view.tab.values[row]![view.columns.objective ?? -1]))
      const parts = readId(id)
      if (title !== '' && parts) titles.set(title, parts.objective)
    }
  }
  for (const [id, row] of objectives?.view.rowOf ?? []) {
    if (idNumber('O', id) === 0) continue
    titles.set(fold(textOf(objectives!.view.tab.values[row]![objectives!.view.columns.title ?? -1])), id)
  }
  return titles
}

/** Objectives that rounds or follow-up tabs speak of and that have no row in Objectives any more. */
export function objectivesGone(rows: ObjectiveRow[], { rounds, tabs }: Settings): string[] {
  const here = new Set(rows.map(({ objective }) => objective.id))
  const followed = Object.keys(tabs).flatMap((role) => (role.startsWith('followUp:') ? [role.slice(9)] : []))
  const used = new Set([...rounds.flatMap(({ objectives }) => objectives), ...followed])
  return [...used].filter((id) => !here.has(id)).sort()
}

/** New rows of Objectives that carry the title of an objective that is gone: its id was typed over or deleted. */
export function displacedObjectives(rows: ObjectiveRow[], known: KnownTabs, settings: Settings): Displaced[] {
  const gone = new Set(objectivesGone(rows, settings))
  if (gone.size === 0) return []
  const titles = objectiveTitles(known, settings)
  const { view } = known.objectives!
  return rows.flatMap(({ row, objective, isNew }) => {
    const id = isNew ? titles.get(fold(objective.title)) : undefined
    if (id === undefined || !gone.delete(id)) return []
    return [{ row, text: textOf(view.tab.values[row]![view.columns.id ?? -1]), id }]
  })
}
