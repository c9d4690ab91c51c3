import type { CallInput, CallOutput } from '../../api/calls'
import { levelsInAnswers, readPastedSetup, type SetupMap, scoresInAnswers } from '../../api/setup-map'
import { rolesFromCarried } from '../../domain/setup/use-carried'
import type { Locale } from '../../locales/locale'
import type { CarriedSetup } from '../../model/carried-setup'
import { message, Refusal } from '../../model/message'
import { understand } from './setup'

type Reused = CallOutput<'setup.reuse'>

/** What the set-up of another cohort, or a map, says of the sheet here. What cannot be read is refused whole. */
export function reuseSetup(input: CallInput<'setup.reuse'>, _locale: Locale): Reused {
  const pasted = readPastedSetup(input.text)
  if (pasted.kind === 'neither') throw new Refusal(message('refusal', 'setup.notASetup', {}))
  const { known, cohort } = understand(SpreadsheetApp.getActiveSpreadsheet(), input.tab, { headerRow: input.headerRow })
  if (pasted.kind === 'map')
    return fromMap(
      pasted.map,
      known.others.map((tab) => tab.name()),
    )
  return fromCarried(pasted.carried, cohort.columns, input.headerRow)
}

function fromCarried(
  carried: CarriedSetup,
  columns: Parameters<typeof rolesFromCarried>[1],
  headerRow: number | undefined,
): Reused {
  const { roles, missing } = rolesFromCarried(carried, columns)
  const { marks, scores, speaksOf, training } = carried
  return {
    tab: null,
    corrections: {
      ...(headerRow === undefined ? {} : { headerRow }),
      roles,
      levels: marks,
      ...(scores ? { scores } : {}),
      ...(speaksOf === undefined || speaksOf === 'leave' ? {} : { speaksOf }),
    },
    marks: speaksOf ?? null,
    marksDate: '',
    training: { ...training, starts: '', ends: '' },
    columns: Object.keys(roles).length,
    levels: Object.keys(marks).length,
    missing,
  }
}

/** A map speaks of one sheet, by its rows and columns: it is taken as it stands. */
function fromMap(
  { tab, corrections = {}, marks, marksDate, training, answers = {} }: SetupMap,
  tabs: string[],
): Reused {
  const wanted = answers['setup.whichTab'] ?? tab ?? null
  if (wanted !== null && !tabs.includes(wanted))
    throw new Refusal(message('refusal', 'setup.ofAnotherTab', { tab: wanted }))
  const levels = { ...levelsInAnswers(answers), ...corrections.levels }
  return {
    tab: wanted,
    corrections: { ...scoresInAnswers(answers), ...corrections, levels },
    marks: marks ?? corrections.speaksOf ?? null,
    marksDate: marksDate ?? '',
    training: training ?? { title: '', organisation: '', starts: '', ends: '' },
    columns: Object.keys(corrections.roles ?? {}).length,
    levels: Object.keys(levels).length,
    missing: [],
  }
}
