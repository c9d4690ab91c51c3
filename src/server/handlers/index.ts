import type { CallInput, CallName, CallOutput } from '../../api/calls'
import type { Locale } from '../../locales/locale'
import { type FirstCall, openPage } from '../pages'
import { checkWorkbook, lookHidden, mendWorkbook } from './check'
import { applyFollowUp, previewFollowUp } from './follow-up'
import { listForms, readFormsNow, saveForm } from './forms'
import { printForms, printSummary, whoCanBePrinted } from './report'
import { reuseSetup } from './reused-setup'
import { lookAtRounds, putBackNow } from './round-look'
import { closeRoundNow, reopenRoundNow, startRound } from './rounds'
import { readSettings, saveSettings } from './settings'
import { applySetup, readSetup } from './setup'
import { readState } from './state'
import { updateSummary } from './summary'
import { goToCell, goToTab, hideEndedTabs } from './tabs'

/**
 * One call's work. `writes` = it runs under the document lock; the function says whether what it answered left anything to be
 * committed. Texts for the person are in the user's language.
 */
interface Handler<Name extends CallName> {
  writes: false | ((answer: CallOutput<Name>) => boolean)
  run(input: CallInput<Name>, locale: Locale, call: FirstCall): CallOutput<Name>
}

const always = () => true

/** Who answers which call. */
export const handlers: { [Name in CallName]: Handler<Name> } = {
  'workbook.state': { writes: false, run: readState },
  'setup.read': { writes: false, run: readSetup },
  'setup.reuse': { writes: false, run: reuseSetup },
  'setup.apply': { writes: always, run: applySetup },
  'round.start': { writes: always, run: startRound },
  'round.close': { writes: always, run: closeRoundNow },
  'round.reopen': { writes: always, run: reopenRoundNow },
  'round.look': { writes: false, run: lookAtRounds },
  'round.putBack': { writes: always, run: putBackNow },
  'forms.list': { writes: false, run: listForms },
  'forms.read': { writes: false, run: readFormsNow },
  'forms.save': { writes: () => false, run: saveForm },
  'followUp.preview': { writes: false, run: previewFollowUp },
  'followUp.apply': { writes: ({ written }) => written, run: applyFollowUp },
  'followUp.hideTabs': { writes: always, run: hideEndedTabs },
  'page.goTo': { writes: false, run: goToTab },
  'page.goToCell': { writes: false, run: goToCell },
  'settings.read': { writes: false, run: readSettings },
  'settings.save': { writes: always, run: saveSettings },
  'workbook.check': { writes: false, run: checkWorkbook },
  'workbook.hidden': { writes: false, run: lookHidden },
  'workbook.mend': { writes: always, run: mendWorkbook },
  'page.open': { writes: false, run: openPage },
  'summary.update': { writes: ({ written }) => written, run: updateSummary },
  'report.summary': { writes: false, run: printSummary },
  'report.forms': { writes: false, run: printForms },
  'report.people': { writes: false, run: whoCanBePrinted },
}
