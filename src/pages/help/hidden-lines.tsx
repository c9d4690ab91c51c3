import { useEffect, useRef, useState } from 'preact/hooks'
import type { CallOutput } from '../../api/calls'
import { Button, Failure, Working } from '../shell/parts'
import { callServer } from '../shell/server'
import { say } from '../shell/words'
import { useWork, type Work } from '../shell/work'
import { FindingCard } from './finding-card'

type Look = CallOutput<'workbook.hidden'>

/** Looks for hidden rows and columns, portion after portion, until all is looked through or somebody stops it. */
export function HiddenLines({ work, onCount }: { work: Work; onCount(found: number): void }) {
  const [findings, setFindings] = useState<Look['findings']>([])
  const [last, setLast] = useState<Look | null>(null)
  const [hasFound, setHasFound] = useState(false)
  const [isShown, setShown] = useState(false)
  const isGone = useRef(false)
  const [isStopped, setStopped] = useState(false)
  const looking = useWork()
  const look = async () => {
    let from: Look['next'] = null
    do {
      const portion: Look = await callServer('workbook.hidden', { from })
      if (isGone.current) return
      setFindings((before) => [...before, ...portion.findings])
      if (portion.findings.length > 0) setHasFound(true)
      setLast(portion)
      from = portion.next
    } while (from)
  }
  useEffect(() => {
    void looking.run(look)
    return () => {
      isGone.current = true
    }
  }, [])
  useEffect(() => onCount(findings.length), [findings])
  const mend = (id: string, answers: Record<string, string>) =>
    void work.run(async () => {
      setShown(false)
      await callServer('workbook.mend', { id, answers })
      setFindings((before) => before.filter((finding) => finding.mend?.id !== id))
      setShown(true)
    })
  const stop = () => {
    isGone.current = true
    setStopped(true)
  }
  const isOn = looking.busy && !isStopped
  return (
    <section>
      <Working on={isOn && !last} />
      {isOn && (
        <div class="button-bar">
          {last && <p class="secondary">{say('help.looking', { done: last.done, count: last.tabs })}</p>}
          <Button onClick={stop}>{say('help.lookStop')}</Button>
        </div>
      )}
      <Failure sentence={looking.failure} />
      <div role="status">
        {isShown && <p>✓ {say('help.linesShown')}</p>}
        {last && last.left.length > 0 && <p>{say('help.lookLeft', { tabs: last.left.join(', ') })}</p>}
        {last && !isOn && !last.next && !isStopped && last.left.length === 0 && (
          <p class="secondary">{hasFound ? say('help.lookDone') : say('help.lookNone')}</p>
        )}
      </div>
      {findings.length > 0 && (
        <ul class="findings">
          {findings.map((finding) => (
            <FindingCard key={finding.sentence} finding={finding} work={work} onMend={mend} />
          ))}
        </ul>
      )}
    </section>
  )
}
