import type { Edit } from './person'

const any = ['followUp', 'evaluation', 'team', 'visits', 'objectives', 'lists', 'plain'] as const

const renameTab: Edit = (person, picks) => {
  const known = picks.of(person.sheetsOf(...any))
  if (!known) return null
  const [before, name] = [person.sheet(known).name, person.token()]
  person.stage.workbook.renameSheet(known.id, name)
  person.looksAgain()
  return `renames the tab ${before} to ${name}`
}

/** One header a tab: two changed side by side cannot be told from columns of their own. */
const renameHeader: Edit = (person, picks) => {
  const known = picks.of(
    person.sheetsOf('followUp', 'evaluation', 'visits', 'team').filter(({ touched }) => touched.size === 0),
  )
  if (!known) return null
  const column = picks.of(known.keys.flatMap((key, index) => (key !== null && key !== 'id' ? [index] : [])))
  if (column === undefined) return null
  const line = `renames the header ${person.at(known, known.headerRow, column)}`
  known.touched.add(known.keys[column]!)
  const header = `En-tête ${person.token()}`
  person.type(known, known.headerRow, column, header)
  return `${line} to ${header}`
}

const copyTab: Edit = (person, picks) => {
  const known = picks.of(person.sheetsOf('followUp', 'evaluation', 'visits', 'team'))
  if (!known || person.sheetsOf('plain').length > 2) return null
  const { id, name } = person.stage.workbook.copySheet(known.id)
  person.ground.set(id, { ...known, id, kind: 'plain', keys: known.keys.map(() => null), touched: new Set() })
  person.looksAgain()
  return `copies the tab ${person.sheet(known).name} as ${name}`
}

const moveTab: Edit = (person, picks) => {
  const known = picks.of(person.sheetsOf(...any))
  if (!known) return null
  const index = picks.number(person.look().sheets.length)
  person.stage.workbook.moveSheet(known.id, index)
  person.looksAgain()
  return `moves the tab ${person.sheet(known).name} to place ${index + 1}`
}

const newTab: Edit = (person) => {
  if (person.sheetsOf('plain').length > 2) return null
  const { id, name } = person.stage.workbook.insertSheet({ name: person.token(), index: 0, template: null })
  person.ground.set(id, { id, kind: 'plain', about: '', headerRow: -1, keys: [], touched: new Set() })
  person.looksAgain()
  return `makes a tab of their own, ${name}`
}

/** What a person does to tabs and headers. */
export const tabEdits = { renameTab, renameHeader, copyTab, moveTab, newTab }
