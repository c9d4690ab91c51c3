import type { SuiviWorkbook } from './suivi-workbook'

/** Something people do to a workbook in the grid, and what the check has to say about it. */
export interface Damage {
  name: string
  act(suivi: SuiviWorkbook): void
  /** The codes of what the check finds. */
  finds: string[]
  /** The mends that are offered; applied one after the other, they leave every cell as it was before the damage. */
  mends: string[]
  /** The cell it is about, as `tab!cell`, of the first finding. */
  at?: string
  /** The refusal of an update until it is mended, or the question it asks; '' when it goes on. */
  update: string
  /** An update after the mends completes them. */
  isPartial?: true
  /** Somebody comes with it, who stays. */
  isNew?: true
  /** Rows stand in another order. */
  isMoved?: true
}

const team = 'Promotion'
const mulch = 'O02'

/** Takes a whole column out of a tab, by its header. */
function deleteColumn(suivi: SuiviWorkbook, tab: string, header: string): void {
  const column = suivi
    .grid(tab)
    .find((row) => row.includes(header))!
    .indexOf(header)
  suivi.workbook.deleteColumns(suivi.sheet(tab), column, 1)
}

function retype(suivi: SuiviWorkbook, tab: string, header: string, text: string): void {
  const grid = suivi.grid(tab)
  const row = grid.findIndex((cells) => cells.includes(header))
  suivi.put(tab, row, grid[row]!.indexOf(header), text)
}

/** What people break, each on a workbook that is set up and followed up. */
export const damages: Damage[] = [
  {
    name: 'the ID column of the team sheet is deleted',
    act: (suivi) => deleteColumn(suivi, team, 'ID'),
    finds: ['tab.noIds'],
    at: 'Promotion!H2',
    mends: ['ids:team'],
    update: 'tab.noIds',
  },
  {
    name: 'the ID column of the team sheet gets another header',
    act: (suivi) => retype(suivi, team, 'ID', 'Matricule'),
    finds: ['tab.noIds'],
    mends: ['ids:team'],
    update: 'tab.noIds',
  },
  {
    name: 'the ID column of a follow-up tab is deleted',
    act: (suivi) => deleteColumn(suivi, mulch, 'ID'),
    finds: ['tab.noIds'],
    at: 'Suivi – O02 Pailler!A1',
    mends: ['ids:followUp:O02'],
    update: 'tab.noIds',
  },
  {
    name: 'the ID column of a closed evaluation is deleted',
    act: (suivi) => deleteColumn(suivi, 'Relevé', 'ID'),
    finds: ['tab.noIds'],
    mends: ['ids:round:R1'],
    update: '',
  },
  {
    name: 'the ID column of Visits is deleted',
    act: (suivi) => deleteColumn(suivi, 'Visites', 'ID'),
    finds: ['tab.noIds'],
    mends: ['ids:visits'],
    update: 'tab.noIds',
  },
  {
    name: 'the ID column of Objectives is deleted and its rows are sorted',
    act: (suivi) => {
      deleteColumn(suivi, 'Objectifs', 'ID')
      const zone = { top: 1, left: 0, bottom: 3, right: 8 }
      suivi.workbook.sort(suivi.sheet('Objectifs'), zone, [{ column: 0, ascending: false }])
    },
    finds: ['tab.noIds'],
    mends: ['ids:objectives'],
    update: 'tab.noIds',
    isMoved: true,
  },
  {
    name: 'the column of names of a follow-up tab is deleted',
    act: (suivi) => deleteColumn(suivi, mulch, 'Nom'),
    finds: ['column.missing'],
    mends: ['column:followUp:O02:name'],
    update: '',
    isPartial: true,
  },
  {
    name: 'the memory of items is deleted',
    act: (suivi) => {
      const items = suivi.workbook.sheets().find(({ hidden, name }) => hidden && !name.includes('réglages'))!
      suivi.workbook.deleteSheet(items.id)
    },
    finds: ['items.gone'],
    mends: ['items'],
    update: '',
  },
  {
    name: 'the header of a follow-up tab is merged',
    act: (suivi) => suivi.workbook.merge(suivi.sheet(mulch), [{ top: 0, left: 2, bottom: 0, right: 4 }]),
    finds: ['header.merged'],
    at: 'Suivi – O02 Pailler!C1',
    mends: ['header:followUp:O02'],
    update: '',
  },
  {
    name: 'the header of the ID is merged with the one beside it',
    act: (suivi) => {
      retype(suivi, mulch, 'ID', '')
      suivi.workbook.merge(suivi.sheet(mulch), [{ top: 0, left: 0, bottom: 0, right: 1 }])
    },
    finds: ['header.merged'],
    mends: ['header:followUp:O02'],
    update: 'tab.noIds',
  },
  {
    name: 'a header that stands for the ID is erased',
    act: (suivi) => retype(suivi, mulch, 'ID', ''),
    finds: ['column.missing'],
    mends: ['header:followUp:O02'],
    update: 'tab.noIds',
  },
  {
    name: 'a tab is made from a copy',
    act: (suivi) => void suivi.workbook.copySheet(suivi.sheet(mulch)),
    finds: ['tab.copyIgnored'],
    mends: [],
    update: '',
  },
  {
    name: 'a header is renamed',
    act: (suivi) => retype(suivi, mulch, 'Action', 'Ce qu’on a dit'),
    finds: ['column.renamed'],
    at: 'Suivi – O02 Pailler!H1',
    mends: ['header:followUp:O02:action'],
    update: '',
  },
  {
    name: 'all headers are renamed in another language',
    act: (suivi) => {
      for (const header of suivi.grid(mulch)[0]!.filter((text) => text !== ''))
        retype(suivi, mulch, header, `Kichwa ${header}`)
    },
    finds: ['tab.unreadable'],
    mends: ['headers:followUp:O02'],
    update: 'tab.unreadable',
  },
  {
    name: 'an id is typed over in a follow-up tab',
    act: (suivi) => suivi.type(mulch, 'P003-O02', 'ID', 'mon numéro 7'),
    finds: ['row.idLost'],
    at: 'Suivi – O02 Pailler!A3',
    mends: ['sorted:followUp:O02'],
    update: 'row.idLost',
  },
  {
    name: 'an id is typed over in the team sheet',
    act: (suivi) => suivi.type(team, 'Coumba Sarr', 'ID', 'C-7'),
    finds: ['row.idLost'],
    mends: ['sorted:team'],
    update: 'row.idLost',
  },
  {
    name: 'somebody’s id is typed beside somebody else',
    act: (suivi) => suivi.type(team, 'Coumba Sarr', 'ID', 'P001'),
    finds: ['row.idLost'],
    mends: ['sorted:team'],
    update: 'row.idLost',
  },
  {
    name: 'a row comes from another file',
    act: (suivi) => {
      suivi.put(mulch, 6, 0, 'P077-O02')
      suivi.put(mulch, 6, 1, 'Personne d’ailleurs')
    },
    finds: ['row.unknownId'],
    at: 'Suivi – O02 Pailler!A7',
    mends: [],
    update: '',
  },
  {
    name: 'the team sheet is sorted without its ids',
    act: (suivi) => {
      const zone = { top: 2, left: 0, bottom: 6, right: 6 }
      suivi.workbook.sort(suivi.sheet(team), zone, [{ column: 0, ascending: false }])
    },
    finds: ['people.sorted'],
    mends: ['sorted:team'],
    update: 'people.sorted',
    isMoved: true,
  },
  {
    name: 'a follow-up tab is hidden',
    act: (suivi) => void suivi.workbook.setHidden(suivi.sheet(mulch), true),
    finds: ['tab.hidden'],
    mends: ['show:followUp:O02'],
    update: '',
  },
  {
    name: 'a filter is on',
    act: (suivi) =>
      suivi.workbook.setFilter(suivi.sheet(mulch), {
        zone: { top: 0, left: 0, bottom: 10, right: 20 },
        criteria: {},
      } as never),
    finds: ['tab.filtered'],
    mends: ['filter:followUp:O02'],
    update: '',
  },
  {
    name: 'a person comes with an id of another file',
    act: (suivi) => {
      suivi.put(team, 7, 0, 'Fatou Gaye')
      suivi.put(team, 7, 7, 'P077')
    },
    finds: ['row.strangeId'],
    at: 'Promotion!H8',
    mends: ['newId:team:8:P077'],
    update: '',
    isNew: true,
  },
  {
    name: 'a row of the team sheet is copied for somebody else',
    act: (suivi) => {
      suivi.put(team, 7, 0, 'Fatou Gaye')
      suivi.put(team, 7, 7, 'P001')
    },
    finds: ['row.sameId'],
    mends: ['newId:team:8:P001'],
    update: '',
    isNew: true,
  },
  {
    name: 'the id of an objective is typed over',
    act: (suivi) => suivi.type('Objectifs', 'Pailler', 'ID', 'deux'),
    finds: ['row.idLost'],
    at: 'Objectifs!A3',
    mends: ['sorted:objectives'],
    update: 'row.idLost',
  },
  {
    name: 'the row of an objective is deleted',
    act: (suivi) => suivi.workbook.deleteRows(suivi.sheet('Objectifs'), 2, 1),
    finds: ['objective.gone'],
    mends: [],
    update: '',
  },
  {
    name: 'a visit speaks of a person of another file',
    act: (suivi) => {
      suivi.put('Visites', 2, 1, 'P077-O02')
      suivi.put('Visites', 2, 4, '02/12/2026')
    },
    finds: ['visit.unknownItem'],
    at: 'Visites!A3',
    mends: [],
    update: '',
  },
  {
    name: 'a form comes from another file',
    act: (suivi) => {
      suivi.put('Relevé', 16, 0, 'P077-O02-R1')
      suivi.put('Relevé', 16, 1, 'Personne d’ailleurs')
    },
    finds: ['row.unknownId'],
    at: 'Évaluation – Relevé de départ!A17',
    mends: [],
    update: '',
  },
]
