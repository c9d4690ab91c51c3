import { useEffect, useRef, useState } from 'preact/hooks'
import type { CallAnswer, CallOutput } from '../../api/calls'
import { hearOthers } from '../shell/news'
import { Button, Failure, Foot, Messages, Working } from '../shell/parts'
import { CallFailure, callServer, openPage, takeValue } from '../shell/server'
import { makePage } from '../shell/start'
import { say, sayDay } from '../shell/words'
import { useWork } from '../shell/work'
import { nextSteps, type Step, sortMessages } from './next-step'

type State = CallOutput<'workbook.state'>
type First = { state: State | null; failure: string }

/** What was read so long ago is read again when somebody comes back, in milliseconds. */
const stale = 3_000

function Panel({ first }: { first: First }) {
  const [state, setState] = useState(first.state)
  const [stopped, setStopped] = useState('')
  const work = useWork()
  const read = useRef(Date.now())
  const refresh = () =>
    work.run(async () => {
      read.current = Date.now()
      setState(await callServer('workbook.state', { whole: true }))
      setStopped('')
    })
  // The first paint is of what is remembered; what was typed in the follow-up tabs since comes after it, without a stir.
  useEffect(() => {
    if (!state || state.whole) return
    callServer('workbook.state', { whole: true }).then(setState, (failure: Error) => {
      // What is remembered looked well, and the tabs do not: what to do about it is said instead.
      if (failure instanceof CallFailure && failure.code !== '') setStopped(failure.message)
    })
  }, [])
  useEffect(() => {
    // Whoever comes back from the sheet or from a dialog sees what is true now.
    const root = document.documentElement
    const onReturn = () => {
      if (Date.now() - read.current > stale) void refresh()
    }
    window.addEventListener('focus', onReturn)
    root.addEventListener('pointerenter', onReturn)
    const stop = hearOthers(() => void refresh())
    return () => {
      stop()
      window.removeEventListener('focus', onReturn)
      root.removeEventListener('pointerenter', onReturn)
    }
  })
  const sentence = work.failure || stopped || first.failure
  const go = ({ page, view }: Step) => void work.run(() => openPage(page, view))
  if (!state || stopped !== '') {
    return (
      <>
        <Failure sentence={sentence} />
        <Foot>
          <Button main disabled={work.busy} onClick={() => go(check)}>
            {say('panel.check')}
          </Button>
          <Button disabled={work.busy} onClick={refresh}>
            {say('shell.retry')}
          </Button>
        </Foot>
      </>
    )
  }
  const { next, others } = nextSteps(state)
  const { atOnce, later } = sortMessages(state)
  return (
    <>
      {state.setUp ? <Path state={state} /> : <Welcome />}
      <h2>{say('panel.next')}</h2>
      <Button main disabled={work.busy} onClick={() => go(next)}>
        {say(next.label as 'panel.doNew')}
      </Button>
      <Working on={work.busy} />
      <Failure sentence={work.failure} />
      <Messages messages={atOnce} />
      {later.length > 0 && (
        <details>
          <summary>{say('panel.messages', { count: later.length })}</summary>
          <Messages messages={later} />
        </details>
      )}
      <h2>{say('panel.also')}</h2>
      <ul class="links">
        {[...others, guide, ...(state.setUp ? [check] : [])].map((step) => (
          <li key={step.label}>
            <button type="button" class="link" disabled={work.busy} onClick={() => go(step)}>
              {say(step.label as 'panel.doNew')}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="link" disabled={work.busy} onClick={() => void refresh()}>
            {say('panel.refresh')}
          </button>
        </li>
      </ul>
    </>
  )
}

const guide: Step = { label: 'panel.guide', page: 'help', view: 'guide' }
const check: Step = { label: 'panel.check', page: 'help', view: 'check' }

function Welcome() {
  return (
    <>
      <p>{say('panel.welcome')}</p>
      <p class="secondary">{say('panel.promise')}</p>
    </>
  )
}

/** The three steps, what stands in each, and which is done. */
function Path({ state }: { state: State }) {
  const { participants, objectives, openRound, rounds, observations, followUp } = state
  const closed = rounds.filter(({ status, speaksOf }) => status === 'closed' && speaksOf === 'practice')
  const last = closed[closed.length - 1]
  const asked = Object.values(observations).reduce((sum, count) => sum + count, 0)
  const base = openRound ? openRound.asked : asked
  const evaluated = openRound ? openRound.asked - openRound.blank : asked - observations.blank
  return (
    <>
      <h2>{say('panel.steps')}</h2>
      <ol class="path">
        <Stage name={say('panel.setUp')} done>
          <p>{say('panel.people', { people: participants, who: state.participantsWord, objectives })}</p>
        </Stage>
        <Stage name={say('panel.evaluation')} done={!openRound && closed.length > 0}>
          {(openRound || last) && (
            <>
              <p>{say('panel.evaluated', { count: evaluated, base })}</p>
              <progress value={evaluated} max={Math.max(base, 1)} aria-label={say('panel.evaluation')} />
            </>
          )}
          <p class="secondary">
            {openRound
              ? say('panel.openRound', { round: openRound.title })
              : last
                ? say('panel.lastClosed', { round: last.title, date: sayDay(last.closedOn) })
                : say('panel.noRound')}
          </p>
        </Stage>
        <Stage name={say('panel.followUp')} done={false}>
          {followUp.tabs === 0 ? (
            <p class="secondary">{say('panel.noTabs')}</p>
          ) : (
            <>
              <p>
                {say('panel.toFollow', { count: followUp.open })}
                {followUp.overdue > 0 && (
                  <strong class="late"> · ⚠ {say('panel.overdue', { count: followUp.overdue })}</strong>
                )}
              </p>
              {followUp.slips > 0 && <p>{say('panel.slips', { count: followUp.slips })}</p>}
              <p class="secondary">{say('panel.asOf')}</p>
            </>
          )}
        </Stage>
      </ol>
    </>
  )
}

function Stage({ name, done, children }: { name: string; done: boolean; children: preact.ComponentChildren }) {
  return (
    <li class={done ? 'done' : ''}>
      <strong>
        {done && <span aria-hidden="true">✓ </span>}
        {name}
      </strong>
      {children}
    </li>
  )
}

makePage(({ first }) => {
  try {
    return <Panel first={{ state: takeValue(first as CallAnswer<'workbook.state'>), failure: '' }} />
  } catch (failure) {
    return <Panel first={{ state: null, failure: (failure as Error).message }} />
  }
})
