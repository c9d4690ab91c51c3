import { useState } from 'preact/hooks'
import type { CallOutput } from '../../api/calls'
import { Button, Failure, Foot, Messages, Working } from '../shell/parts'
import { callServer, closePage } from '../shell/server'
import { say } from '../shell/words'
import { useWork } from '../shell/work'
import { AsOf } from './as-of'

/** Brings the Summary tab up to date. */
export function SummaryTab() {
  const [updated, setUpdated] = useState<CallOutput<'summary.update'> | null>(null)
  const work = useWork()
  const update = () => void work.run(async () => setUpdated(await callServer('summary.update', {})))
  const go = () => void work.run(() => callServer('page.goTo', { tab: 'summary' }).then(closePage))
  return (
    <>
      <p>{say('summaryPage.lead')}</p>
      <p class="secondary">{say('summaryPage.stays')}</p>
      <AsOf />
      {updated && <p role="status">✓ {say(updated.written ? 'summaryPage.updated' : 'summaryPage.same')}</p>}
      {updated && <Messages messages={updated.messages.filter(({ kind }) => kind !== 'note')} />}
      <Working on={work.busy} />
      <Failure sentence={work.failure} />
      <Foot>
        <Button main disabled={work.busy} onClick={updated ? go : update}>
          {say(updated ? 'summaryPage.goTo' : 'summaryPage.update')}
        </Button>
        <Button disabled={work.busy} onClick={closePage}>
          {say('shell.close')}
        </Button>
      </Foot>
    </>
  )
}
