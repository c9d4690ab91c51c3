import { fold } from '../../model/fold'
import type { ObjectiveReading, SheetReading } from '../../model/setup'
import type { Vocabulary } from '../../model/vocabulary'
import { foldHeader, rowTexts } from './sheet-text'

/** An objective of a list, with the code it has there; '' for none. */
export interface ListedObjective extends ObjectiveReading {
  code: string
}

/** The objectives a tab lists: a column titled "Objectives", with modules and codes beside it when there are. Empty when it is no such list. */
export function readObjectiveList(
  reading: SheetReading,
  { objectiveTitles, modules, roles }: Vocabulary,
): ListedObjective[] {
  for (let row = 0; row < Math.min(10, reading.rows.length); row++) {
    const headers = rowTexts(reading, row).map(foldHeader)
    const title = headers.findIndex((header) => objectiveTitles.includes(header))
    // A title above the list may say "Objectives" as well: then the headers stand further down.
    const isTitle = headers.filter((header) => header !== '').length === 1
    if (title === -1 || (isTitle && hasHeaderBelow(reading, row, objectiveTitles))) continue
    const module = headers.findIndex((header) => modules.includes(header))
    const code = headers.findIndex((header) => roles.id?.includes(header))
    return listBelow(reading, row, title, module, code)
  }
  return []
}

/** Objectives whose headers are codes, `O1`, `O2`, get the titles a list elsewhere gives them; all of them or none. */
export function nameObjectives<Named extends ObjectiveReading>(
  objectives: Named[],
  listed: (ObjectiveReading & { code?: string })[],
): ObjectiveReading[] {
  if (objectives.length === 0 || !objectives.every(({ title }) => isCode(title))) return objectives
  const byCode = new Map(listed.map((objective) => [fold(objective.code ?? ''), objective]))
  const coded = objectives.map(({ title }) => byCode.get(fold(title)))
  const inOrder = listed.length === objectives.length && listed.every(({ code }) => !code)
  const found = inOrder ? listed : coded
  if (found.some((objective) => objective === undefined)) return objectives
  return objectives.map((objective, index) => ({
    ...objective,
    title: found[index]!.title,
    module: found[index]!.module || objective.module,
  }))
}

/** `O1`, `Obj. 3`, `C2.1`, `4`. */
function isCode(title: string): boolean {
  return /^(\p{L}{1,4}|objec?tifs?|objectives?|objetivos?)?[\s.-]*\d+(\.\d+)*$/iu.test(title)
}

function hasHeaderBelow(reading: SheetReading, row: number, objectiveTitles: string[]): boolean {
  return [1, 2, 3].some((step) => {
    const texts = rowTexts(reading, row + step).map(foldHeader)
    return texts.some((text) => objectiveTitles.includes(text))
  })
}

function listBelow(
  reading: SheetReading,
  headerRow: number,
  title: number,
  module: number,
  code: number,
): ListedObjective[] {
  const objectives: ListedObjective[] = []
  let current = ''
  for (let row = headerRow + 1; row < reading.rows.length; row++) {
    const texts = rowTexts(reading, row)
    if (module >= 0 && texts[module]) current = texts[module]!
    if (texts[title])
      objectives.push({ title: texts[title]!, module: current, column: -1, code: code >= 0 ? (texts[code] ?? '') : '' })
  }
  return objectives
}
