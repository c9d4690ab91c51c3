import { Field } from '../shell/parts'
import { say } from '../shell/words'
import type { Choices } from './understood'

/** Does the training end before it starts? */
export function datesAreWrong({ starts, ends }: Choices['training']): boolean {
  return starts !== '' && ends !== '' && ends < starts
}

/** Title, organisation and dates of the training. */
export function TrainingSection({
  choices: { training },
  change,
}: {
  choices: Choices
  change(choices: Partial<Choices>): void
}) {
  const set = (part: Partial<Choices['training']>) => change({ training: { ...training, ...part } })
  const text = (key: 'title' | 'organisation', label: 'setup.trainingTitle' | 'setup.organisation') => (
    <Field label={say(label)}>
      {(field) => (
        <input
          {...field}
          type="text"
          maxLength={200}
          value={training[key]}
          onInput={({ currentTarget }) => set({ [key]: currentTarget.value })}
        />
      )}
    </Field>
  )
  const day = (key: 'starts' | 'ends', label: 'setup.starts' | 'setup.ends') => (
    <Field label={say(label)} error={key === 'ends' && datesAreWrong(training) ? say('setup.datesWrong') : ''}>
      {(field) => (
        <input
          {...field}
          type="date"
          value={training[key]}
          onInput={({ currentTarget }) => set({ [key]: currentTarget.value })}
        />
      )}
    </Field>
  )
  return (
    <section>
      <h2>{say('setup.training')}</h2>
      <div class="pair">
        {text('title', 'setup.trainingTitle')}
        {text('organisation', 'setup.organisation')}
        {day('starts', 'setup.starts')}
        {day('ends', 'setup.ends')}
      </div>
    </section>
  )
}
