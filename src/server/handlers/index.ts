import type { CallInput, CallName, CallOutput } from '../../api/calls'
import type { Locale } from '../../locales/locale'
import { type FirstCall, openPage } from '../pages'
import { checkWorkbook } from './check'
import { applyFollowUp, previewFollowUp } from './follow-up'
import { listForms, readFormsNow, saveForm } from './forms'
import { printForms, printSummary, whoCanBePrinted } from './report'
import { lookAtRounds, putBackNow } from './round-look'
import { closeRoundNow, reopenRoundNow, startRound } from './rounds'
import { readSettings, saveSettings } from './settings'
import { applySetup, readSetup } from './setup'
import { readState } from './state'
import { updateSummary } from './summary'
import { goToTab, hideEndedTabs } from './tabs'

/** One call's work. `writes` = it runs under the document lock. Texts for the person are in the user's language. */
interface Handler<Name extends CallName> {
  writes: boolean
  run(input: CallInput<Name>, locale: Locale, call: FirstCall): CallOutput<Name>
}

/** Who answers which call. */
export const handlers: { [Name in CallName]: Handler<Name> } = {
  'workbook.state': { writes: false, run: readState },
  'setup.read': { writes: false, run: readSetup },
  'setup.apply': { writes: true, run: applySetup },
  'round.start': { writes: true, run: startRound },
  'round.close': { writes: true, run: closeRoundNow },
  'round.reopen': { writes: true, run: reopenRoundNow },
  'round.look': { writes: false, run: lookAtRounds },
  'round.putBack': { writes: true, run: putBackNow },
  'forms.list': { writes: false, run: listForms },
  'forms.read': { writes: false, run: readFormsNow },
  'forms.save': { writes: true, run: saveForm },
  'followUp.preview': { writes: false, run: previewFollowUp },
  'followUp.apply': { writes: true, run: applyFollowUp },
  'followUp.hideTabs': { writes: true, run: hideEndedTabs },
  'page.goTo': { writes: false, run: goToTab },
  'settings.read': { writes: false, run: readSettings },
  'settings.save': { writes: true, run: saveSettings },
  'workbook.check': { writes: false, run: checkWorkbook },
  'page.open': { writes: false, run: openPage },
  'summary.update': { writes: true, run: updateSummary },
  'report.summary': { writes: false, run: printSummary },
  'report.forms': { writes: false, run: printForms },
  'report.people': { writes: false, run: whoCanBePrinted },
}
