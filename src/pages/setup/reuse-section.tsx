import { useState } from 'preact/hooks'
import type { CallOutput } from '../../api/calls'
import { Button, Failure, Field, Working } from '../shell/parts'
import { callServer } from '../shell/server'
import { say } from '../shell/words'
import { useWork } from '../shell/work'
import type { SectionProps } from './sections'
import type { Choices } from './understood'

type Reused = CallOutput<'setup.reuse'>

/** A place to paste the set-up of another cohort; what it says is laid over the choices, to be checked like the rest. */
export function ReuseSection({ understood, choices, change }: SectionProps) {
  const [text, setText] = useState('')
  const [reused, setReused] = useState<Reused | null>(null)
  const work = useWork()
  const use = () =>
    work.run(async () => {
      setReused(null)
      const { headerRow } = choices.corrections
      const answer = await callServer('setup.reuse', {
        text,
        tab: choices.tab ?? understood.tab,
        ...(headerRow === undefined ? {} : { headerRow }),
      })
      setReused(answer)
      change(withReused(choices, answer))
    })
  return (
    <details class="reuse">
      <summary>{say('setup.reuse')}</summary>
      <Field label={say('setup.reuseText')} hint={say('setup.reuseHow')}>
        {(field) => (
          <textarea
            {...field}
            rows={4}
            spellcheck={false}
            maxLength={100_000}
            value={text}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value)
              setReused(null)
            }}
          />
        )}
      </Field>
      <Button disabled={work.busy || text.trim() === ''} onClick={() => void use()}>
        {say('setup.reuseDo')}
      </Button>
      <Working on={work.busy} />
      <Failure sentence={work.failure} />
      <div role="status">{reused && <Taken reused={reused} />}</div>
    </details>
  )
}

function Taken({ reused: { columns, levels, missing } }: { reused: Reused }) {
  return (
    <>
      <p>✓ {say('setup.reuseDone', { columns, marks: levels })}</p>
      {missing.length > 0 && <p>{say('setup.reuseMissing', { headers: missing.join(', ') })}</p>}
    </>
  )
}

/** What was said so far, with a pasted set-up laid over it. What the sheet says of its own training stays. */
export function withReused(
  choices: Choices,
  { tab, corrections, marks, marksDate, training }: Reused,
): Partial<Choices> {
  const before = tab === null || tab === choices.tab ? choices.corrections : {}
  const { title, organisation, starts, ends, people } = choices.training
  return {
    ...(tab === null ? {} : { tab }),
    corrections: {
      ...before,
      ...corrections,
      roles: { ...before.roles, ...corrections.roles },
      levels: { ...before.levels, ...corrections.levels },
    },
    ...(marks === null ? {} : { marks }),
    ...(marksDate === '' ? {} : { marksDate }),
    training: {
      title: title || training.title,
      organisation: organisation || training.organisation,
      starts: starts || training.starts,
      ends: ends || training.ends,
      people: people ?? training.people,
    },
  }
}
