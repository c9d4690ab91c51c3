import type { CallOutput } from '../../api/calls'
import { callServer } from '../shell/server'
import { say } from '../shell/words'

/** How many of the new tabs stand. */
export interface Progress {
  made: number
  total: number
}

type Applied = CallOutput<'followUp.apply'>

/** Google ends a run after six minutes. What did not fit is left for another one, which is asked for as long as tabs wait. */
export async function applyInPortions(
  answers: Record<string, string>,
  { digest, newTabs }: Pick<CallOutput<'followUp.preview'>, 'digest' | 'newTabs'>,
  onProgress: (progress: Progress) => void,
): Promise<Applied> {
  let answered = await callServer('followUp.apply', { answers, digest })
  const messages = [...answered.messages]
  while (answered.done && answered.waiting > 0) {
    onProgress({ made: Math.max(newTabs - answered.waiting, 0), total: newTabs })
    // What was shown has been agreed to; the rest of it needs no other yes.
    answered = await callServer('followUp.apply', { answers })
    messages.push(...answered.messages.filter(({ sentence }) => !messages.some((said) => said.sentence === sentence)))
  }
  return { ...answered, messages }
}

/** A bar, and the same in words. */
export function Portions({ progress: { made, total } }: { progress: Progress }) {
  return (
    <p class="portions">
      <progress value={made} max={Math.max(total, 1)} aria-label={say('followUp.applying')} />
      {say('followUp.portion', { made, total })}
    </p>
  )
}
