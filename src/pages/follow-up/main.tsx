import { useEffect, useState } from 'preact/hooks'
import type { CallOutput } from '../../api/calls'
import { Button, Failure, Foot, Messages, Working } from '../shell/parts'
import { Refused } from '../shell/refused'
import { CallFailure, callServer, closePage, openPage } from '../shell/server'
import { makePage } from '../shell/start'
import { say } from '../shell/words'
import { useWork } from '../shell/work'
import { type Answering, addQuestions, answersOf, isComplete } from './answers'
import { applyInPortions, Portions, type Progress } from './portions'
import { type CountLine, countLines } from './preview-lines'
import { Questions } from './questions'
import { Report } from './report'

type Preview = CallOutput<'followUp.preview'>
type Applied = CallOutput<'followUp.apply'>

function FollowUp({ first }: { first: Preview }) {
  const [preview, setPreview] = useState(first)
  const [answering, setAnswering] = useState<Answering>({ asked: first.questions, choices: {}, reasons: {} })
  /** The answers this preview knows. */
  const [known, setKnown] = useState<Record<string, string>>({})
  const [applied, setApplied] = useState<Applied | null>(null)
  const [applying, setApplying] = useState(false)
  const [progress, setProgress] = useState<Progress | null>(null)
  const work = useWork()
  const answers = answersOf(answering)

  const look = async () => {
    const seen = await callServer('followUp.preview', { answers })
    setPreview(seen)
    setKnown(answers)
    setAnswering((now) => ({ ...now, asked: addQuestions(now.asked, seen.questions) }))
  }
  const apply = async () => {
    setApplying(true)
    try {
      const answered = await applyInPortions(answers, preview, setProgress)
      if (answered.done) return setApplied(answered)
      await look()
      const changed = answered.messages.find(({ code }) => code === 'plan.changed')
      if (changed) throw new CallFailure(changed.code, changed.sentence)
    } finally {
      setApplying(false)
      setProgress(null)
    }
  }

  if (applied) return <Report applied={applied} />
  const { asked } = answering
  const isOpen = preview.questions.length > 0 || JSON.stringify(answers) !== JSON.stringify(known)
  const isWork = preview.work || isOpen
  return (
    <>
      {isWork && <p>{say('followUp.lead')}</p>}
      {asked.length > 0 && (
        <Questions answering={answering} onChange={(changed) => setAnswering({ ...answering, ...changed })} />
      )}
      {!isOpen && <Found preview={preview} />}
      <Messages messages={preview.messages} />
      {progress && <Portions progress={progress} />}
      <Working on={work.busy}>{applying ? say(progress ? 'followUp.goesOn' : 'followUp.applying') : undefined}</Working>
      <Failure sentence={work.failure} />
      <Foot>
        {isOpen ? (
          <Button main disabled={work.busy || !isComplete(answering)} onClick={() => void work.run(look)}>
            {say('followUp.preview')}
          </Button>
        ) : isWork ? (
          <Button main disabled={work.busy} onClick={() => void work.run(apply)}>
            {say('followUp.apply')}
          </Button>
        ) : (
          <NextPage isFollowed={preview.counts.open > 0} />
        )}
        <Button disabled={applying} onClick={closePage}>
          {say('shell.close')}
        </Button>
      </Foot>
    </>
  )
}

/** What an update would do, in counts. */
function Found({ preview }: { preview: Preview }) {
  const lines = countLines(preview)
  return (
    <>
      {lines.length > 0 && <Counts lines={lines} />}
      {preview.newTabs > 0 && <p>{say('followUp.newTabs', { count: preview.newTabs })}</p>}
      {preview.work && lines.every(({ isNews }) => !isNews) && <p>{say('followUp.cellsOnly')}</p>}
    </>
  )
}

function Counts({ lines }: { lines: CountLine[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('followUp.what')}</th>
          <th scope="col" class="count">
            {say('followUp.count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, count, groups }) => (
          <tr key={label}>
            <td>
              {groups.length === 0 ? (
                label
              ) : (
                <details>
                  <summary>{label}</summary>
                  <ul class="names">
                    {groups.map(({ objective, title, people }) => (
                      <li key={objective}>
                        <strong>{title}</strong> {people.slice(0, 40).join(', ')}
                        {people.length > 40 && ` ${say('shell.more', { count: people.length - 40 })}`}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </td>
            <td class="count">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Nothing to do here: to the summary, or to the panel, which says what comes before. */
function NextPage({ isFollowed }: { isFollowed: boolean }) {
  const work = useWork()
  const go = () => void work.run(isFollowed ? () => openPage('summary') : () => openPage('panel').then(closePage))
  return (
    <Button main disabled={work.busy} onClick={go}>
      {say(isFollowed ? 'followUp.toSummary' : 'shell.panel')}
    </Button>
  )
}

/** The dialog opens at once; what an update would do is read while it stands there. */
function Reading() {
  const [preview, setPreview] = useState<Preview | null>(null)
  const [refusal, setRefusal] = useState('')
  useEffect(() => {
    callServer('followUp.preview', { answers: {} }).then(setPreview, (failure) =>
      setRefusal(failure instanceof CallFailure ? failure.message : say('shell.lost')),
    )
  }, [])
  if (refusal !== '') return <Refused sentence={refusal} />
  return preview ? <FollowUp first={preview} /> : <Working on>{say('followUp.reading')}</Working>
}

makePage(() => <Reading />)
