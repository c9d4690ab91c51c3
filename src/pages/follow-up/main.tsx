import { useState } from 'preact/hooks'
import type { CallAnswer, CallOutput } from '../../api/calls'
import { Button, Failure, Foot, Messages, Question, Working } from '../shell/parts'
import { CallFailure, callServer, closePage, openPage, takeValue } from '../shell/server'
import { makePage } from '../shell/start'
import { say } from '../shell/words'
import { useWork } from '../shell/work'
import { type CountLine, countLines } from './preview-lines'
import { Report } from './report'

type Preview = CallOutput<'followUp.preview'>
type Applied = CallOutput<'followUp.apply'>

function FollowUp({ first }: { first: Preview }) {
  const [preview, setPreview] = useState(first)
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const [applied, setApplied] = useState<Applied | null>(null)
  const [applying, setApplying] = useState(false)
  const work = useWork()

  const look = (given: Record<string, string>) => callServer('followUp.preview', { answers: given }).then(setPreview)
  const answer = (key: string, value: string) => {
    const given = { ...answers, [key]: value }
    setAnswers(given)
    if (preview.questions.every((question) => given[question.key] !== undefined)) void work.run(() => look(given))
  }
  const apply = () =>
    work.run(async () => {
      setApplying(true)
      try {
        const answered = await callServer('followUp.apply', { answers, digest: preview.digest })
        if (answered.done) return setApplied(answered)
        await look(answers)
        const changed = answered.messages.find(({ code }) => code === 'plan.changed')
        if (changed) throw new CallFailure(changed.code, changed.sentence)
      } finally {
        setApplying(false)
      }
    })

  if (applied) return <Report applied={applied} />
  const open = preview.questions
  const lines = countLines(preview)
  const isWork = preview.work || open.length > 0
  return (
    <>
      {isWork && <p>{say('followUp.lead')}</p>}
      {open.length > 0 && (
        <section>
          <h2>{say('followUp.questions')}</h2>
          {open.map((question) => (
            <Question
              key={question.key}
              question={question}
              answer={answers[question.key]}
              onAnswer={(value) => answer(question.key, value)}
            />
          ))}
        </section>
      )}
      {lines.length > 0 && <Counts lines={lines} />}
      {preview.newTabs > 0 && <p>{say('followUp.newTabs', { count: preview.newTabs })}</p>}
      {isWork && open.length === 0 && lines.every(({ isNews }) => !isNews) && <p>{say('followUp.cellsOnly')}</p>}
      <Messages messages={preview.messages} />
      <Working on={work.busy}>{applying ? say('followUp.applying') : undefined}</Working>
      <Failure sentence={work.failure} />
      <Foot>
        {isWork ? (
          <Button main disabled={work.busy || open.length > 0} onClick={() => void apply()}>
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

function Refused({ sentence }: { sentence: string }) {
  const work = useWork()
  return (
    <>
      <Failure sentence={work.failure || sentence} />
      <Foot>
        <Button main disabled={work.busy} onClick={() => void work.run(() => openPage('panel').then(closePage))}>
          {say('shell.panel')}
        </Button>
        <Button onClick={closePage}>{say('shell.close')}</Button>
      </Foot>
    </>
  )
}

makePage(({ first }) => {
  try {
    return <FollowUp first={takeValue(first as CallAnswer<'followUp.preview'>)} />
  } catch (failure) {
    return <Refused sentence={failure instanceof CallFailure ? failure.message : say('shell.lost')} />
  }
})
