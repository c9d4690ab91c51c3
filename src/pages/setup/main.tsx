import { useState } from 'preact/hooks'
import type { CallAnswer, CallOutput } from '../../api/calls'
import { Button, Failure, Foot, Messages, Working } from '../shell/parts'
import { CallFailure, callServer, closePage, openPage, takeValue } from '../shell/server'
import { makePage } from '../shell/start'
import { language, say } from '../shell/words'
import { useWork } from '../shell/work'
import { ColumnsSection, MarksSection, RowsSection, SheetSection } from './sections'
import { datesAreWrong, TrainingSection } from './training-section'
import type { Choices, Understood } from './understood'

type Done = CallOutput<'setup.apply'>

function SetUp({ first }: { first: Understood }) {
  const [understood, setUnderstood] = useState(first)
  const [choices, setChoices] = useState<Choices>({
    tab: undefined,
    corrections: {},
    marks: first.speaksOf,
    marksDate: first.today,
    training: { title: first.title, organisation: first.organisation, starts: '', ends: '' },
  })
  const [done, setDone] = useState<Done | null>(null)
  const [applying, setApplying] = useState(false)
  const work = useWork()

  const change = (said: Partial<Choices>) => {
    const next = { ...choices, ...said }
    setChoices(next)
    if (!('corrections' in said)) return
    void work.run(async () => {
      const { tab, corrections } = next
      const read = await callServer('setup.read', { corrections, ...(tab === undefined ? {} : { tab }) })
      setUnderstood(read)
      setChoices((now) => ({ ...now, marks: now.marks ?? read.speaksOf }))
    })
  }
  const apply = () =>
    work.run(async () => {
      setApplying(true)
      try {
        setDone(await callServer('setup.apply', applyInput(choices, understood)))
      } finally {
        setApplying(false)
      }
    })

  if (done) return <DonePage done={done} />
  const open = understood.questions.filter(({ choices: offered }) => offered.length > 0)
  const stuck = understood.questions.filter(({ choices: offered }) => offered.length === 0)
  const props = { understood, choices, change }
  const { people, objectives } = understood
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void apply()
      }}
    >
      <p>{say('setup.lead', { tab: understood.tab })}</p>
      <p class="sum" role="status">
        <strong>{say('setup.counts', { people, objectives: objectives.length })}</strong>{' '}
        {work.busy && !applying && <span class="secondary">{say('shell.working')}</span>}
      </p>
      {stuck.map(({ key, sentence }) => (
        <Failure key={key} sentence={sentence} />
      ))}
      <SheetSection {...props} />
      <ColumnsSection {...props} />
      <ObjectivesSection understood={understood} />
      <MarksSection {...props} />
      <RowsSection {...props} />
      <TrainingSection choices={choices} change={change} />
      <Preview understood={understood} choices={choices} />
      <Working on={applying}>{say('setup.applying')}</Working>
      <Failure sentence={work.failure} />
      {open.length > 0 && choices.marks !== 'leave' && <p class="secondary">{say('setup.answerFirst')}</p>}
      <Foot>
        <Button
          main
          submit
          disabled={work.busy || stuck.length > 0 || open.length > 0 || datesAreWrong(choices.training)}
        >
          {say('setup.apply')}
        </Button>
        <Button disabled={applying} onClick={closePage}>
          {say('shell.close')}
        </Button>
      </Foot>
    </form>
  )
}

function applyInput({ tab, corrections, marks, marksDate, training }: Choices, { marks: found }: Understood) {
  return {
    corrections,
    language: language(),
    training,
    marks: found.length === 0 ? ('leave' as const) : (marks ?? 'leave'),
    ...(tab === undefined ? {} : { tab }),
    ...(marksDate === '' ? {} : { marksDate }),
  }
}

function ObjectivesSection({ understood: { objectives } }: { understood: Understood }) {
  if (objectives.length === 0) return null
  return (
    <section>
      <h2>{say('setup.objectives')}</h2>
      <ol class="objectives">
        {objectives.map(({ title, module }) => (
          <li key={`${module}${title}`}>
            {title} {module !== '' && <span class="secondary">· {module}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Preview({
  understood: { tab, people, objectives, marks },
  choices,
}: {
  understood: Understood
  choices: Choices
}) {
  return (
    <section>
      <h2>{say('setup.preview')}</h2>
      <ul>
        <li>{say('setup.willColumn', { tab })}</li>
        <li>{say('setup.willTabs')}</li>
        {marks.length > 0 && choices.marks === 'practice' && (
          <li>{say('setup.willRound', { people, objectives: objectives.length })}</li>
        )}
      </ul>
    </section>
  )
}

function DonePage({ done: { participants, objectives, marks, messages } }: { done: Done }) {
  const work = useWork()
  const next = () => work.run(() => (marks === 'practice' ? openPage('follow-up') : openPage('rounds', 'new')))
  return (
    <>
      <h1>✓ {say('setup.done')}</h1>
      <p>{say('setup.doneCounts', { people: participants, objectives })}</p>
      <p>{say('setup.doneWhere')}</p>
      <Messages messages={messages} />
      <Failure sentence={work.failure} />
      <Foot>
        <Button main disabled={work.busy} onClick={next}>
          {say(marks === 'practice' ? 'setup.toFollowUp' : 'setup.toNew')}
        </Button>
        <Button disabled={work.busy} onClick={() => void work.run(() => openPage('panel').then(closePage))}>
          {say('shell.panel')}
        </Button>
      </Foot>
      <Working on={work.busy} />
    </>
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
    return <SetUp first={takeValue(first as CallAnswer<'setup.read'>)} />
  } catch (failure) {
    return <Refused sentence={failure instanceof CallFailure ? failure.message : say('shell.lost')} />
  }
})
