import { fold } from '../../model/fold'
import type { ObjectiveReading, SheetReading } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { rowTexts } from './sheet-text'

/** The objectives a tab lists: a column titled "Objectives", with modules beside it when there are. Empty when it is no such list. */
export function readObjectiveList(reading: SheetReading, { objectiveTitles, modules }: Vocabulary): ObjectiveReading[] {
  for (let row = 0; row < Math.min(10, reading.rows.length); row++) {
    const headers = rowTexts(reading, row).map(fold)
    const title = headers.findIndex((header) => objectiveTitles.includes(header))
    if (title === -1) continue
    const module = headers.findIndex((header) => modules.includes(header))
    return listBelow(reading, row, title, module)
  }
  return []
}

function listBelow(reading: SheetReading, headerRow: number, title: number, module: number): ObjectiveReading[] {
  const objectives: ObjectiveReading[] = []
  let current = ''
  for (let row = headerRow + 1; row < reading.rows.length; row++) {
    const texts = rowTexts(reading, row)
    if (module >= 0 && texts[module]) current = texts[module]!
    if (texts[title]) objectives.push({ title: texts[title]!, module: current, column: -1 })
  }
  return objectives
}
