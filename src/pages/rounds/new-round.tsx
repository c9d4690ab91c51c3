import { useState } from 'preact/hooks'
import { Button, Field, Foot } from '../shell/parts'
import { callServer, openPage } from '../shell/server'
import { say } from '../shell/words'
import { goToForms, type RoundsProps } from './work'

/** Opens a round: its title, date and observer, and what will be asked. */
export function NewRound({ look, work, onDone }: RoundsProps) {
  const [title, setTitle] = useState(look.suggestedTitle)
  const [date, setDate] = useState(look.today)
  const [observer, setObserver] = useState(look.observer)
  if (look.open) return <StillOpen title={look.open.round.title} work={work} />
  const start = async () => {
    const { round } = await callServer('round.start', { title, date, observer })
    await onDone(say('rounds.started', { round: round.title, count: look.participants }))
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void work.run(start)
      }}
    >
      <Field label={say('rounds.name')} hint={say('rounds.nameHint')}>
        {(field) => (
          <input
            {...field}
            type="text"
            required
            maxLength={60}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={say('rounds.date')} hint={say('rounds.dateHint')}>
        {(field) => (
          <input {...field} type="date" required value={date} onInput={(event) => setDate(event.currentTarget.value)} />
        )}
      </Field>
      <Field label={say('rounds.observer')} hint={say('rounds.observerHint')}>
        {(field) => (
          <input
            {...field}
            type="text"
            maxLength={200}
            value={observer}
            onInput={(event) => setObserver(event.currentTarget.value)}
          />
        )}
      </Field>
      <p>{say('rounds.willAsk', { count: look.participants, objectives: look.objectives })}</p>
      <Foot>
        <Button main submit disabled={work.busy}>
          {say('rounds.start')}
        </Button>
      </Foot>
    </form>
  )
}

function StillOpen({ title, work }: { title: string; work: RoundsProps['work'] }) {
  return (
    <div>
      <p>{say('rounds.stillOpen', { round: title })}</p>
      <Foot>
        <Button main onClick={() => void openPage('rounds', 'close')}>
          {say('rounds.closeIt')}
        </Button>
        <Button onClick={() => void work.run(goToForms)}>{say('rounds.fillIn')}</Button>
      </Foot>
    </div>
  )
}
