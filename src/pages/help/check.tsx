import { useEffect, useState } from 'preact/hooks'
import type { CallOutput } from '../../api/calls'
import type { Said } from '../../api/messages'
import { Advice } from '../shell/advice'
import { Button, Failure, Messages, Working } from '../shell/parts'
import { callServer } from '../shell/server'
import { say } from '../shell/words'
import { useWork } from '../shell/work'
import { FindingCard } from './finding-card'
import { HiddenLines } from './hidden-lines'

/** Reads the workbook and lists what is not as it should be, each thing with its place and what can be done about it. */
export function Check() {
  const [found, setFound] = useState<CallOutput<'workbook.check'> | null>(null)
  const [mended, setMended] = useState<Said[] | null>(null)
  const [checks, setChecks] = useState(0)
  const [hidden, setHidden] = useState(0)
  const work = useWork()
  const read = async () => setFound(await callServer('workbook.check', {}))
  const check = () => {
    setMended(null)
    setHidden(0)
    void work.run(async () => {
      await read()
      setChecks((before) => before + 1)
    })
  }
  const mend = (id: string, answers: Record<string, string>) =>
    void work.run(async () => {
      setMended(null)
      try {
        const { messages } = await callServer('workbook.mend', { id, answers })
        await read()
        setMended(messages)
      } catch (failure) {
        // What stands there now is shown beside the sentence that says why nothing was done.
        await read().catch(() => undefined)
        throw failure
      }
    })
  useEffect(check, [])
  return (
    <>
      <p>{say('help.checkLead')}</p>
      <Working on={work.busy} />
      <Failure sentence={work.failure} />
      <div role="status">
        {mended && <p>✓ {say('help.mended')}</p>}
        <Messages messages={mended ?? []} />
        {found && !work.busy && (
          <p>
            {found.findings.length + hidden === 0
              ? `✓ ${say('help.checkFine', { count: found.tabs })}`
              : say('help.checkFound', { count: found.findings.length + hidden, tabs: found.tabs })}
          </p>
        )}
      </div>
      {found && found.findings.length > 0 && (
        <>
          <ul class="findings">
            {found.findings.map((finding) => (
              <FindingCard key={finding.sentence} finding={finding} work={work} onMend={mend} />
            ))}
          </ul>
          <p class="secondary">{say('help.checkMends')}</p>
        </>
      )}
      {found && <Advice sentences={found.advice} />}
      {checks > 0 && <HiddenLines key={checks} work={work} onCount={setHidden} />}
      {found && (
        <details>
          <summary>{say('help.hiddenRows')}</summary>
          <p>{say('help.hiddenRowsWhy')}</p>
          <Button disabled={work.busy} onClick={() => mend('rows', {})}>
            {say('help.showRows')}
          </Button>
        </details>
      )}
      <Button disabled={work.busy} onClick={check}>
        {say('help.checkRun')}
      </Button>
    </>
  )
}
