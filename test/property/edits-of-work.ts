import { slipKeys } from './ground'
import type { Edit } from './person'

const levelWords = ['Pas encore', 'Appliqué', 'En partie', 'Non observé', 'Sans objet', '', 'mot à eux']

/** A slip as people fill them: whole, without its date, an attempt, a stop, in the future, with a date that is none. */
const slips: Record<string, Partial<Record<string, string>>> = {
  whole: { visitDate: '10/11/2026', visitLevel: 'En partie', visitNext: '10/12/2026', visitWay: 'Vu sur place' },
  applied: { visitDate: '12/11/2026', visitLevel: 'Appliqué' },
  stillNot: { visitDate: '22/11/2026', visitLevel: 'Pas encore' },
  noDate: { visitLevel: 'En partie' },
  notMet: { visitDate: '11/11/2026', visitLevel: 'Personne absente' },
  weStop: { visitDate: '13/11/2026', visitLevel: 'Nous arrêtons' },
  future: { visitDate: '10/11/2027', visitLevel: 'En partie' },
  badDate: { visitDate: 'mardi dernier', visitLevel: 'En partie' },
  ownWord: { visitDate: '14/11/2026', visitLevel: 'presque' },
}

const fillSlip: Edit = (person, picks) => {
  const known = picks.of(person.sheetsOf('followUp'))
  const row = known && picks.of(person.rowsWith(known, 'id'))
  if (known === undefined || row === undefined) return null
  const kind = picks.of(Object.keys(slips))!
  const words: Partial<Record<string, string>> = {
    ...slips[kind],
    visitBy: person.token(),
    visitDone: person.token(),
    visitSituation: person.token(),
  }
  const filled = slipKeys.filter((key) => words[key] && person.typeAt(known, row, key, words[key]!))
  return `fills a slip (${kind}) at ${person.at(known, row)}: ${filled.map((key) => words[key]).join(' ')}`
}

const addVisit: Edit = (person, picks) => {
  const known = picks.of(person.sheetsOf('visits'))
  const tab = picks.of(person.sheetsOf('followUp'))
  const item = tab && picks.of(person.rowsWith(tab, 'id').map((row) => person.textAt(tab, row, 'id')))
  if (!known || !item) return null
  const rows = person.rows(known)
  const row = (rows[rows.length - 1] ?? known.headerRow) + 1
  const date = picks.of(['09/11/2026', '15/10/2026', '', '24/11/2026'])!
  const words = {
    item,
    date,
    by: person.token(),
    done: person.token(),
    level: picks.of(['En partie', 'Pas encore', 'Appliqué'])!,
  }
  for (const [key, text] of Object.entries(words)) if (text !== '') person.typeAt(known, row, key, text)
  return `adds a visit by hand, ${person.at(known, row)}: ${Object.values(words).join(' ')}`
}

const strikeVisit: Edit = (person, picks) => {
  const known = picks.of(person.sheetsOf('visits'))
  const row = known && picks.of(person.rowsWith(known, 'item'))
  if (known === undefined || row === undefined || !person.typeAt(known, row, 'struck', 'x')) return null
  return `strikes out ${person.at(known, row)}`
}

const setLevel: Edit = (person, picks) => {
  const known = picks.of(person.sheetsOf('evaluation'))
  const row = known && picks.of(person.rowsWith(known, 'id'))
  if (known === undefined || row === undefined) return null
  const word = picks.of(levelWords)!
  if (!person.typeAt(known, row, 'level', word)) return null
  return `sets the level of ${person.at(known, row)} to "${word}"`
}

const plan: Edit = (person, picks) => {
  const known = picks.of(person.sheetsOf('followUp'))
  const row = known && picks.of(person.rowsWith(known, 'id'))
  if (known === undefined || row === undefined) return null
  const words = {
    modality: 'Visite individuelle',
    responsible: person.token(),
    due: picks.of(['01/12/2026', '01/09/2026'])!,
  }
  for (const [key, text] of Object.entries(words)) person.typeAt(known, row, key, text)
  return `plans ${person.at(known, row)}: ${Object.values(words).join(' ')}`
}

const newPerson: Edit = (person, picks) => {
  const [known] = person.sheetsOf('team')
  const rows = known && person.rowsWith(known, 'name')
  if (!known || !rows) return null
  const row = (rows[rows.length - 1] ?? known.headerRow) + 1
  if (row >= person.sheet(known).rowCount) return null
  const name = `Nouvelle ${person.token()}`
  person.typeAt(known, row, 'name', name)
  person.typeAt(known, row, 'group', picks.of(['Jappo', 'Takku'])!)
  return `adds ${name} to the cohort, ${person.at(known, row)}`
}

const renamePerson: Edit = (person, picks) => {
  const [known] = person.sheetsOf('team')
  const row = known && picks.of(person.rowsWith(known, 'id'))
  if (known === undefined || row === undefined) return null
  const name = `Renommée ${person.token()}`
  return person.typeAt(known, row, 'name', name) ? `renames the person of ${person.at(known, row)} to ${name}` : null
}

const dayPasses: Edit = (person, picks) => {
  person.stage.today = new Date(Date.parse(`${person.stage.today}T12:00:00Z`) + (1 + picks.number(20)) * 86_400_000)
    .toISOString()
    .slice(0, 10)
  return `waits until ${person.stage.today}`
}

/** What a person does as a trainer: slips, visits, levels, plans, people. */
export const workEdits = { fillSlip, addVisit, strikeVisit, setLevel, plan, newPerson, renamePerson, dayPasses }
