import { useEffect, useRef } from 'preact/hooks'
import { isComplete } from '../../domain/forms/form-people'
import { say, sayDay } from '../shell/words'
import { keyOf } from './answer-queue'
import type { FormsDesk } from './forms-desk'
import type { LevelWords } from './level-words'
import { ObjectiveCard } from './objective-card'
import { PeopleBar } from './people-bar'
import { SavingLine } from './saving-line'
import { StampLine } from './stamp-line'

interface FormViewProps {
  desk: FormsDesk
  level: LevelWords
  hasSaved: boolean
  /** Draws again what the desk holds. */
  onChange(): void
  onClose(): void
}

/** One person's form, and the way to the others. */
export function FormView({ desk, level, hasSaved, onChange, onClose }: FormViewProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const people = desk.people()
  const person = people.find(({ id }) => id === desk.current)
  const form = desk.form()
  const { round, objectives, lists } = desk.listing
  const [next, previous] = [desk.neighbour(1), desk.neighbour(-1)]
  const allDone = people.every(isComplete)

  const go = (participant: string | null) => {
    if (participant === null) return
    desk.open(participant)
  }
  const isFirst = useRef(true)
  useEffect(() => {
    if (!form) return
    focusFirst(list.current, heading.current, !isFirst.current)
    isFirst.current = false
  }, [desk.current, form !== null])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0
      if (step !== 0) {
        event.preventDefault()
        go(desk.neighbour(step))
      }
      const target = event.target as HTMLElement
      if (target.getAttribute('role') !== 'radio') return
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.preventDefault()
      focusBeside(list.current, target, event.key === 'ArrowDown' ? 1 : -1)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [desk])

  return (
    <div class="forms-page">
      <h1 class="visually-hidden">{say('forms.title')}</h1>
      <p class="forms-round">{`${round.title} · ${sayDay(round.date)}`}</p>
      <PeopleBar
        people={people}
        onlyMissing={desk.onlyMissing}
        onOpen={go}
        onOnlyMissing={(only) => {
          desk.onlyMissing = only
          if (only && person && isComplete(person)) go(desk.neighbour(1))
          onChange()
        }}
      />
      <div class="forms-form">
        <div class="forms-person">
          <button
            type="button"
            class="forms-step"
            aria-label={say('forms.previous')}
            disabled={previous === null}
            onClick={() => go(previous)}
          >
            ‹
          </button>
          <h2 ref={heading} tabIndex={-1} aria-live="polite">
            {person?.name}
            <span class="forms-whereabouts">
              {[person?.group, person?.place].filter((text) => text).join(' · ')}
              {person && ` · ${say('forms.filled', { count: person.filled, base: person.asked })}`}
            </span>
          </h2>
          <button
            type="button"
            class="forms-step"
            aria-label={say('forms.next')}
            disabled={next === null}
            onClick={() => go(next)}
          >
            ›
          </button>
        </div>
        <StampLine stamp={desk.stamp} onChange={(stamp) => desk.setStamp(stamp)} />
        <div ref={list} class="forms-list">
          {form === null && <p role="status">{say('forms.loading')}</p>}
          {form?.answers.map((answer) => {
            const objective = objectives.find(({ id }) => id === answer.objective)
            if (!objective) return null
            const about = { participant: form.participant, objective: answer.objective, field: 'level' as const }
            return (
              <ObjectiveCard
                key={`${form.participant} ${answer.objective}`}
                objective={objective}
                lists={lists}
                answer={answer}
                values={desk.values(form.participant, answer.objective)}
                conflicts={desk.conflicts(answer.objective)}
                lost={desk.lost.get(keyOf(about)) ?? null}
                level={level}
                onAnswer={(field, after, isTyped) => desk.answer(answer.objective, field, after, isTyped)}
                onDecide={(conflict, choice) => desk.decide(conflict, choice)}
              />
            )
          })}
        </div>
        <p class="forms-hint">{say('forms.keys')}</p>
      </div>
      <div class="forms-foot">
        <SavingLine saving={desk.saving} hasSaved={hasSaved} onRetry={() => desk.retry()} />
        {allDone && <p class="forms-done">{say('forms.allDone')}</p>}
        {allDone ? (
          <button type="button" class="action" disabled={desk.saving.unsaved > 0} onClick={onClose}>
            {say('forms.close')}
          </button>
        ) : (
          <button type="button" class="action" disabled={next === null} onClick={() => go(next)}>
            {say('forms.next')}
          </button>
        )}
      </div>
    </div>
  )
}

/** The first objective without a level takes the focus; when there is none, the name. */
function focusFirst(list: HTMLElement | null, heading: HTMLElement | null, scrolls: boolean): void {
  requestAnimationFrame(() => {
    if (scrolls) heading?.scrollIntoView({ block: 'start' })
    const groups = [...(list?.querySelectorAll('[role="radiogroup"]') ?? [])]
    const empty = groups.find((group) => !group.querySelector('[aria-checked="true"]'))
    const target = empty?.querySelector<HTMLElement>('[tabindex="0"]') ?? heading
    target?.focus({ preventScroll: groups[0] === empty })
  })
}

function focusBeside(list: HTMLElement | null, from: HTMLElement, step: 1 | -1): void {
  const groups = [...(list?.querySelectorAll('[role="radiogroup"]') ?? [])]
  const index = groups.indexOf(from.closest('[role="radiogroup"]')!)
  groups[index + step]?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
}
