import { useState } from 'preact/hooks'
import { type DetailField, foldedCount, shownFields } from '../../domain/forms/form-fields'
import { isDay } from '../../model/day'
import type { FormAnswer, FormField, FormOutcome, FormValues } from '../../model/form'
import { type Level, levels } from '../../model/level'
import { say, sayDay } from '../shell/words'
import type { Conflict } from './answer-queue'
import type { Listing } from './forms-desk'
import { LevelChoice } from './level-choice'
import type { LevelWords } from './level-words'
import { TextField, WordField } from './text-field'

interface ObjectiveCardProps {
  objective: Listing['objectives'][number]
  lists: Listing['lists']
  answer: FormAnswer
  values: FormValues
  conflicts: Conflict[]
  lost: FormOutcome['outcome'] | null
  level: LevelWords
  onAnswer(field: FormField, after: string, isTyped?: boolean): void
  onDecide(conflict: Conflict, choice: 'mine' | 'theirs'): void
}

/** One objective of a form: what was known, the level, and under it the fields that matter for it. */
export function ObjectiveCard(props: ObjectiveCardProps) {
  const { objective, answer, values, level, conflicts, lost } = props
  const [isAll, setAll] = useState(false)
  const id = `o-${objective.id}`
  const known = answer.before.text
  const folded = isAll ? 0 : foldedCount(values)
  return (
    <section class="forms-objective" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        {objective.title}
        {objective.module !== '' && <span class="forms-module"> · {objective.module}</span>}
      </h3>
      <p id={`${id}-before`} class="forms-before">
        {answer.before.level !== '' && <span class={`forms-dot is-${answer.before.level}`} aria-hidden="true" />}
        {known === '' ? say('forms.neverObserved') : say('forms.before', { known })}
      </p>
      <Criteria objective={objective} level={level} />
      <LevelChoice
        label={objective.title}
        describedBy={`${id}-before`}
        value={values.level}
        words={level.words}
        letters={level.letters}
        onChoose={(chosen) => props.onAnswer('level', chosen)}
      />
      {values.level !== '' && !(levels as readonly string[]).includes(values.level) && (
        <p class="forms-own">{values.level}</p>
      )}
      {conflicts.map((conflict) => (
        <ConflictBox key={conflict.field} {...props} conflict={conflict} />
      ))}
      {lost && (
        <p class="forms-trouble" role="alert">
          {say(lost === 'noRow' ? 'forms.noRow' : 'forms.noCell')}
        </p>
      )}
      <div class="forms-details">
        {shownFields(values, isAll).map((field) => (
          <DetailInput key={field} {...props} field={field} id={`${id}-${field}`} />
        ))}
        {values.level !== '' && folded > 0 && (
          <button type="button" class="forms-link" onClick={() => setAll(true)}>
            {say('forms.moreFields', { count: folded })}
          </button>
        )}
      </div>
    </section>
  )
}

function Criteria({ objective: { criteria }, level: { words } }: Pick<ObjectiveCardProps, 'objective' | 'level'>) {
  const given = (['applied', 'partly', 'notYet'] as const).filter((level) => criteria[level] !== '')
  if (given.length === 0) return null
  return (
    <details class="forms-criteria">
      <summary>{say('forms.criteria')}</summary>
      <ul>
        {given.map((level) => (
          <li key={level}>{say('forms.criterion', { level: words[level], text: criteria[level] })}</li>
        ))}
      </ul>
    </details>
  )
}

function DetailInput({ field, id, values, lists, onAnswer }: ObjectiveCardProps & { field: DetailField; id: string }) {
  const value = values[field]
  const isReason = field === 'note' && (values.level === 'notObserved' || values.level === 'notRelevant')
  const label = say(isReason ? 'forms.reason' : `forms.${field}`)
  if (field === 'wayKnown' || field === 'obstacle') {
    return (
      <WordField
        id={id}
        label={label}
        value={value}
        words={lists[field]}
        nothing={say('forms.notSaid')}
        onChoose={(key) => onAnswer(field, key)}
      />
    )
  }
  return (
    <TextField
      id={id}
      label={label}
      value={value}
      rows={field === 'helpWanted' ? 1 : 2}
      placeholder={field === 'situation' ? say('forms.situationHint') : ''}
      offered={field === 'helpWanted' ? lists.modality.map(({ word }) => word) : undefined}
      onType={(text) => onAnswer(field, text, true)}
    />
  )
}

function ConflictBox({ conflict, lists, level, onDecide }: ObjectiveCardProps & { conflict: Conflict }) {
  const { field, theirs, after } = conflict
  const said = (value: string) => {
    if (value === '') return say('forms.empty')
    if (field === 'level') return level.words[value as Level] ?? value
    if (field === 'date') return isDay(value) ? sayDay(value) : value
    const list = field === 'wayKnown' || field === 'obstacle' ? lists[field] : []
    return list.find(({ key }) => key === value)?.word ?? value
  }
  /** The buttons go; the focus goes back to the levels. */
  const decide = (button: HTMLElement, choice: 'mine' | 'theirs') => {
    button.closest('.forms-objective')?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus()
    onDecide(conflict, choice)
  }
  return (
    <div class="forms-conflict" role="alert">
      <p>
        {field !== 'level' && <strong>{say(`forms.${field}`)} </strong>}
        {say('forms.conflict', { theirs: said(theirs), mine: said(after) })}
      </p>
      <button type="button" onClick={(event) => decide(event.currentTarget, 'mine')}>
        {say('forms.keepMine')}
      </button>
      <button type="button" onClick={(event) => decide(event.currentTarget, 'theirs')}>
        {say('forms.keepTheirs')}
      </button>
    </div>
  )
}
