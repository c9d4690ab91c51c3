import { fold } from '../../model/fold'
import { oneSpelling } from './spelling'

/** The objectives of a long list, in the order in which they first stand there, and which of them a row speaks of. */
export interface LongObjectives {
  objectives: { title: string; module: string }[]
  /** Place in `objectives`, by row as given; -1 for a row without a title. */
  of: number[]
}

/**
 * The objectives that rows name, with the module beside them. One that is called the same in two modules is two; where most are, the column says
 * something else, such as the number of a session, and is no module.
 */
export function readLongObjectives(rows: { title: string; module: string }[]): LongObjectives {
  const modulesOf = new Map<string, Map<string, string>>()
  const spell = oneSpelling(rows.map(({ module }) => module))
  for (const { title, module } of rows) {
    if (title === '') continue
    const modules = modulesOf.get(fold(title)) ?? new Map<string, string>()
    if (module !== '') modules.set(fold(module), spell(module))
    modulesOf.set(fold(title), modules)
  }
  const pairs = [...modulesOf.values()].reduce((sum, modules) => sum + modules.size, 0)
  const isModule = pairs <= modulesOf.size * 1.5
  const places = new Map<string, number>()
  const objectives: LongObjectives['objectives'] = []
  const of = rows.map(({ title, module }) => {
    if (title === '') return -1
    const modules = isModule ? modulesOf.get(fold(title))! : new Map<string, string>()
    const named = modules.get(fold(module)) ?? [...modules.values()][0] ?? ''
    const key = `${fold(title)}|${fold(named)}`
    if (!places.has(key)) places.set(key, objectives.push({ title: title.replace(/\s+/g, ' '), module: named }) - 1)
    return places.get(key)!
  })
  return { objectives, of }
}
