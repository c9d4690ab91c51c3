import type { Ref } from 'preact'
import type { FormPerson } from '../../domain/forms/form-people'
import { say } from '../shell/words'

interface PersonHeadProps {
  person: FormPerson | undefined
  heading: Ref<HTMLHeadingElement>
  previous: string | null
  next: string | null
  onGo(participant: string | null): void
}

/** Whose form lies on the desk, between the ones before and after it. */
export function PersonHead({ person, heading, previous, next, onGo }: PersonHeadProps) {
  return (
    <div class="forms-person">
      <button
        type="button"
        class="forms-step"
        aria-label={say('forms.previous')}
        disabled={previous === null}
        onClick={() => onGo(previous)}
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
        onClick={() => onGo(next)}
      >
        ›
      </button>
    </div>
  )
}
