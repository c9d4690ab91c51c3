import type { CallOutput } from '../../api/calls'
import { closePage, openPage } from '../shell/server'
import type { Work } from '../shell/work'

/** What a side of the page is given. */
export interface RoundsProps {
  look: CallOutput<'round.look'>
  work: Work
  /** Says what was done, and looks at the rounds again when it stays on this side. */
  onDone(sentence: string, stays?: boolean): Promise<void>
}

/** On to the forms, in the panel: this dialog makes room for them. */
export async function goToForms(): Promise<void> {
  await openPage('forms')
  closePage()
}
