import type { WorkbookData } from '../../src/workbench/workbook/data'
import { cohortOfSize } from './cohort-of-size'
import type { Step } from './interruptions'
import { copyOf, SuiviWorkbook } from './suivi-workbook'

/** Something a person does in Suivi, with what came before it. */
export interface Operation {
  name: string
  /** What was done before, from a cohort of 12 people and 4 objectives that is not set up. */
  before: Way
  step: Step
  /** What running it again may answer when it was done already. */
  already?: string
  /** Texts people typed before it: they must be somewhere, whatever happens. */
  typed?: string[]
}

type Way = 'arrived' | 'setUp' | 'open' | 'filled' | 'closed' | 'followedUp' | 'visited'

const round = 'R2'
const person = 'P003'
const fields = { objective: 'O01', field: 'situation', before: '', after: 'Sur la parcelle du bas' } as const

/** The step that each way adds to the one before. */
const ways: Record<Way, { after: Way | null; act: (suivi: SuiviWorkbook) => Promise<unknown> | undefined }> = {
  arrived: { after: null, act: () => undefined },
  setUp: { after: 'arrived', act: (suivi) => suivi.ok('setup.apply', { marks: 'practice', language: 'fr' }) },
  open: {
    after: 'setUp',
    act: (suivi) => suivi.ok('round.start', { title: 'À 3 mois', date: '2026-11-24', observer: 'Ousmane' }),
  },
  filled: { after: 'open', act: fillSome },
  closed: { after: 'filled', act: (suivi) => suivi.ok('round.close', { round }) },
  followedUp: { after: 'closed', act: (suivi) => suivi.update() },
  visited: { after: 'followedUp', act: writeSlips },
}

// Texts that are typed on the way, and must stay.
const typedInForms = ['Devant la maison inventée', '3/4']
const typedInSlips = ['Cahier commencé ensemble', 'Revenir avec le voisin', 'Une remarque à côté']

function fillSome(suivi: SuiviWorkbook): undefined {
  const tab = 'À 3 mois'
  suivi.type(tab, 'P001-O02-R2', 'Niveau', 'Pas encore')
  suivi.type(tab, 'P001-O02-R2', 'Situation', typedInForms[0]!)
  suivi.type(tab, 'P002-O01-R2', 'Niveau', 'Appliqué')
  suivi.type(tab, 'P002-O01-R2', 'Remarque ou preuve', typedInForms[1]!)
  suivi.type(tab, 'P004-O03-R2', 'Niveau', 'En partie')
}

function writeSlips(suivi: SuiviWorkbook): undefined {
  const [first, second] = suivi.grid('O01').flatMap((row) => row.filter((text) => /^P\d+-O01$/.test(text)))
  suivi.type('O01', first!, 'Visite le', '01/12/2026')
  suivi.type('O01', first!, 'Ce qui a été fait', typedInSlips[0]!)
  suivi.type('O01', first!, 'Niveau vu', 'Appliqué')
  suivi.type('O01', second!, 'Action', typedInSlips[1]!)
  const third = suivi.grid('O02').flatMap((row) => row.filter((text) => /^P\d+-O02$/.test(text)))[1]!
  suivi.type('O02', third, 'Visite le', '02/12/2026')
  suivi.type('O02', third, 'Niveau vu', 'En partie')
  suivi.type('O02', third, 'Responsable', typedInSlips[2]!)
}

/** Every operation that writes, on 12 people and 4 objectives. */
export const operations: Operation[] = [
  {
    name: 'set-up',
    before: 'arrived',
    step: ['setup.apply', { marks: 'practice', language: 'fr' }],
    already: 'workbook.alreadySetUp',
  },
  {
    name: 'new evaluation',
    before: 'setUp',
    step: ['round.start', { title: 'À 3 mois', date: '2026-11-24', observer: 'Ousmane' }],
    already: 'round.openAlready',
  },
  {
    name: 'saving a form',
    before: 'open',
    step: [
      'forms.save',
      {
        round,
        participant: person,
        changes: [fields, { objective: 'O02', field: 'level', before: '', after: 'partly' }],
      },
    ],
  },
  {
    name: 'closing',
    before: 'filled',
    step: ['round.close', { round }],
    already: 'round.notOpen',
    typed: typedInForms,
  },
  {
    name: 'reopening',
    before: 'closed',
    step: ['round.reopen', { round }],
    already: 'round.notClosed',
    typed: typedInForms,
  },
  { name: 'first follow-up', before: 'closed', step: ['followUp.apply', { answers: {} }], typed: typedInForms },
  {
    name: 'follow-up with slips',
    before: 'visited',
    step: ['followUp.apply', { answers: {} }],
    typed: [...typedInForms, ...typedInSlips],
  },
  { name: 'first summary', before: 'followedUp', step: ['summary.update', {}] },
]

const prepared = new Map<Way, Promise<WorkbookData>>()

/** The workbook as it stands before an operation; each way is gone once. */
export function workbookBefore(way: Way): Promise<WorkbookData> {
  const known = prepared.get(way)
  if (known) return known
  const made = make(way)
  prepared.set(way, made)
  return made
}

async function make(way: Way): Promise<WorkbookData> {
  const { after, act } = ways[way]
  const suivi = after ? new SuiviWorkbook(copyOf(await workbookBefore(after))) : SuiviWorkbook.of(cohortOfSize(12, 4))
  await act(suivi)
  const data = suivi.workbook.dump()
  await suivi.close()
  return data
}
