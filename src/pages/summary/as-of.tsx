import { openPage } from '../shell/server'
import { say } from '../shell/words'
import { useWork } from '../shell/work'

/** Reading every follow-up tab takes an update; the summary takes what the last one saw. */
export function AsOf() {
  const work = useWork()
  return (
    <p class="secondary">
      {say('summaryPage.plans')}{' '}
      <button
        type="button"
        class="link"
        disabled={work.busy}
        onClick={() => void work.run(() => openPage('follow-up'))}
      >
        {say('summaryPage.toFollowUp')}
      </button>
    </p>
  )
}
