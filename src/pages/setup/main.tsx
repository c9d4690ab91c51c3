import { useEffect, useRef, useState } from 'preact/hooks'
import type { CallAnswer, CallOutput } from '../../api/calls'
import { Advice } from '../shell/advice'
import { Button, Failure, Foot, Messages, Working } from '../shell/parts'
import { Refused } from '../shell/refused'
import { CallFailure, callServer, closePage, openPage, takeValue } from '../shell/server'
import { makePage } from '../shell/start'
import { language, say } from '../shell/words'
import { useWork } from '../shell/work'
import { LatestReading, type ReadingState } from './latest-reading'
import { ReuseSection } from './reuse-section'
import { RowsSection } from './rows-section'
import { ColumnsSection, MarksSection, SheetSection } from './sections'
import { datesAreWrong, TrainingSection } from './training-section'
import { asChosen, type Choices, marksDateFault, openQuestions, scoresFault, type Understood } from './understood'

type Done = CallOutput<'setup.apply'>

function SetUp({ first }: { first: Understood }) {
  const [read, setRead] = useState(first)
  const [reading, setReading] = useState<ReadingState>({ busy: false, failure: '' })
  const [choices, setChoices] = useState<Choices>(firstChoices(first))
  const [done, setDone] = useState<Done | null>(null)
  const work = useWork()
  const sheet = useRef<LatestReading<Choices, Understood> | null>(null)
  sheet.current ??= new LatestReading(
    ({ tab, corrections }) => callServer('setup.read', { corrections, ...(tab === undefined ? {} : { tab }) }),
    (answer) => {
      setRead(answer)
      setChoices((now) => ({ ...now, marks: now.marks ?? answer.speaksOf }))
    },
    setReading,
  )
  const change = (said: Partial<Choices>) => {
    const next = { ...choices, ...said }
    setChoices(next)
    if ('corrections' in said) void sheet.current!.ask(next)
  }
  const apply = () => work.run(async () => setDone(await callServer('setup.apply', applyInput(choices, read))))

  if (done) return <DonePage done={done} />
  const understood = reading.busy || reading.failure !== '' ? asChosen(read, choices) : read
  const asked = openQuestions(understood, choices)
  const fault = marksDateFault(understood, choices)
  const held =
    reading.busy ||
    reading.failure !== '' ||
    asked.length > 0 ||
    fault !== null ||
    scoresFault(understood, choices) ||
    datesAreWrong(choices.training)
  const props = { understood, choices, change }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!held) void apply()
      }}
    >
      <p>{say('setup.lead', { tab: understood.tab })}</p>
      <Sum understood={understood} reading={reading} retry={() => void sheet.current!.retry()} />
      {asked
        .filter(({ choices: offered }) => offered.length === 0)
        .map(({ key, sentence }) => (
          <Failure key={key} sentence={sentence} />
        ))}
      <ReuseSection {...props} />
      <SheetSection {...props} />
      <ColumnsSection {...props} />
      <ObjectivesSection understood={understood} />
      <MarksSection {...props} />
      <RowsSection {...props} />
      <TrainingSection choices={choices} change={change} />
      <Preview understood={understood} choices={choices} />
      <Working on={work.busy}>{say('setup.applying')}</Working>
      <Failure sentence={work.failure} />
      {asked.length > 0 && <p class="secondary">{say('setup.answerFirst')}</p>}
      {asked.length === 0 && fault === 'missing' && <p class="secondary">{say('setup.dateFirst')}</p>}
      <Foot>
        <Button main submit disabled={work.busy || held}>
          {say('setup.apply')}
        </Button>
        <Button disabled={work.busy} onClick={closePage}>
          {say('shell.close')}
        </Button>
      </Foot>
    </form>
  )
}

function firstChoices({ speaksOf, title, organisation }: Understood): Choices {
  return {
    tab: undefined,
    corrections: {},
    marks: speaksOf,
    marksDate: '',
    training: { title, organisation, starts: '', ends: '' },
  }
}

/** What the sheet comes to, and what went wrong when it was read again. */
function Sum({
  understood: { people, objectives },
  reading: { busy, failure },
  retry,
}: {
  understood: Understood
  reading: ReadingState
  retry(): void
}) {
  return (
    <>
      <p class="sum" role="status">
        <strong>{say('setup.counts', { people, objectives: objectives.length })}</strong>{' '}
        {busy && <span class="secondary">{say('shell.working')}</span>}
      </p>
      <Failure sentence={failure} />
      {failure !== '' && <Button onClick={retry}>{say('shell.retry')}</Button>}
    </>
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

function ObjectivesSection({ understood: { objectives, advice } }: { understood: Understood }) {
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
      <Advice sentences={advice} />
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
        {marks.length > 0 && choices.marks === 'acquired' && <li>{say('setup.willAcquired')}</li>}
        {marks.length > 0 && choices.marks === 'leave' && <li>{say('setup.willLeave')}</li>}
      </ul>
    </section>
  )
}

function DonePage({ done: { participants, objectives, marks, messages } }: { done: Done }) {
  const work = useWork()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const next = () => work.run(() => (marks === 'practice' ? openPage('follow-up') : openPage('rounds', 'new')))
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        ✓ {say('setup.done')}
      </h1>
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

makePage(({ first }) => {
  try {
    return <SetUp first={takeValue(first as CallAnswer<'setup.read'>)} />
  } catch (failure) {
    const { code, message } = failure instanceof CallFailure ? failure : { code: '', message: say('shell.lost') }
    return <Refused sentence={message} isFault={code !== 'workbook.alreadySetUp'} />
  }
})
