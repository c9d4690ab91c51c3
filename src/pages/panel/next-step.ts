import type { CallOutput } from '../../api/calls'
import type { PageName, PageView } from '../../api/pages'
import type { PhraseCode } from '../../locales/locale'

/** Something to do next: its words and the page that does it. */
export interface Step {
  label: PhraseCode
  page: PageName
  view: PageView
}

const steps = {
  setUp: { label: 'panel.doSetUp', page: 'setup', view: '' },
  start: { label: 'panel.doNew', page: 'rounds', view: 'new' },
  fill: { label: 'panel.doFill', page: 'forms', view: '' },
  close: { label: 'panel.doClose', page: 'rounds', view: 'close' },
  reopen: { label: 'panel.doReopen', page: 'rounds', view: 'reopen' },
  followUp: { label: 'panel.doFollowUp', page: 'follow-up', view: '' },
  prepare: { label: 'panel.doPrepare', page: 'follow-up', view: '' },
  summary: { label: 'panel.doSummary', page: 'summary', view: '' },
} as const satisfies Record<string, Step>

type State = CallOutput<'workbook.state'>

/** The one next step, and what else makes sense now. */
export function nextSteps({ setUp, openRound, followUp, followUpIsOld, rounds }: State): {
  next: Step
  others: Step[]
} {
  if (!setUp) return { next: steps.setUp, others: [] }
  const practice = rounds.filter(({ speaksOf }) => speaksOf === 'practice')
  const following = followUp.tabs === 0 ? steps.prepare : steps.followUp
  const wantsUpdate = followUpIsOld || followUp.slips > 0
  const next = openRound
    ? openRound.blank > 0
      ? steps.fill
      : steps.close
    : wantsUpdate
      ? following
      : practice.length === 0
        ? steps.start
        : followUp.open > 0
          ? following
          : steps.start
  const possible: Step[] = [
    ...(openRound ? [steps.fill, steps.close] : [steps.start]),
    ...(practice.some(({ status }) => status === 'closed') ? [following, steps.summary, steps.reopen] : []),
  ]
  return { next, others: possible.filter((step) => step !== next) }
}

/** What is said at once: marks changed in the team's own columns, which nobody would look for. The rest is opened on demand. */
export function sortMessages({ messages }: State): { atOnce: State['messages']; later: State['messages'] } {
  const isUrgent = ({ code }: State['messages'][number]) => code === 'setup.marksChanged'
  return { atOnce: messages.filter(isUrgent), later: messages.filter((said) => !isUrgent(said)) }
}
