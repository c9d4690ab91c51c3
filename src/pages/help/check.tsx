import { useEffect, useState } from 'preact/hooks'
import type { CallOutput } from '../../api/calls'
import { Button, Failure, Messages, Working } from '../shell/parts'
import { callServer } from '../shell/server'
import { say } from '../shell/words'
import { useWork } from '../shell/work'

/** Reads the workbook and lists what is not as it should be. */
export function Check() {
  const [found, setFound] = useState<CallOutput<'workbook.check'> | null>(null)
  const work = useWork()
  const check = () => void work.run(async () => setFound(await callServer('workbook.check', {})))
  useEffect(check, [])
  return (
    <>
      <p>{say('help.checkLead')}</p>
      <Working on={work.busy} />
      <Failure sentence={work.failure} />
      {found && !work.busy && (
        <>
          <p role="status">
            {found.findings.length === 0
              ? `✓ ${say('help.checkFine', { count: found.tabs })}`
              : say('help.checkFound', { count: found.findings.length, tabs: found.tabs })}
          </p>
          <Messages messages={found.findings} />
          {found.findings.length > 0 && <p class="secondary">{say('help.checkMends')}</p>}
        </>
      )}
      {!work.busy && <Button onClick={check}>{say('help.checkRun')}</Button>}
    </>
  )
}
