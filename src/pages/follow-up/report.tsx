import { useState } from 'preact/hooks'
import type { CallOutput } from '../../api/calls'
import { Button, Failure, Foot, Messages, Working } from '../shell/parts'
import { callServer, closePage, openPage } from '../shell/server'
import { say } from '../shell/words'
import { useWork } from '../shell/work'

/** What an update has done, and where to go from there. */
export function Report({ applied: { counts, tabs, tabList, messages } }: { applied: CallOutput<'followUp.apply'> }) {
  const [hidden, setHidden] = useState<number | null>(null)
  const work = useWork()
  const ended = tabList.filter(({ allEnded }) => allEnded).map(({ objective }) => objective)
  const go = (tab: string) => void work.run(() => callServer('page.goTo', { tab }).then(closePage))
  const hide = () =>
    void work.run(async () => setHidden((await callServer('followUp.hideTabs', { objectives: ended })).hidden))
  return (
    <>
      <h1>✓ {say('followUp.done')}</h1>
      <p>{say('followUp.doneCounts', { open: counts.open, tabs })}</p>
      <p class="secondary">{say('followUp.doneHow')}</p>
      <Messages messages={messages} />
      {tabList.length > 0 && (
        <>
          <h2>{say('followUp.tabs')}</h2>
          <ul class="tabs">
            {tabList.map(({ objective, title, allEnded }) => (
              <li key={objective}>
                <button type="button" class="link" disabled={work.busy} onClick={() => go(objective)}>
                  {say('followUp.goTo', { title })}
                </button>
                {allEnded && <span class="secondary"> · {say('followUp.ended1')}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {ended.length > 0 && hidden === null && (
        <Button disabled={work.busy} onClick={hide}>
          {say('followUp.hide', { count: ended.length })}
        </Button>
      )}
      {hidden !== null && <p role="status">{say('followUp.hidden', { count: hidden })}</p>}
      <Working on={work.busy} />
      <Failure sentence={work.failure} />
      <Foot>
        <Button main disabled={work.busy} onClick={() => void work.run(() => openPage('summary'))}>
          {say('followUp.toSummary')}
        </Button>
        <Button onClick={closePage}>{say('shell.close')}</Button>
      </Foot>
    </>
  )
}
