import { useEffect, useRef } from 'preact/hooks'
import { isComplete } from '../../domain/forms/form-people'
import { say, sayDay } from '../shell/words'
import { FormCards } from './form-cards'
import { focusFirst, useFormKeys } from './form-keys'
import type { FormsDesk } from './forms-desk'
import type { LevelWords } from './level-words'
import { PeopleBar } from './people-bar'
import { PersonHead } from './person-head'
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
  const isFirst = useRef(true)
  const people = desk.people()
  const person = people.find(({ id }) => id === desk.current)
  const isHere = desk.form() !== null
  const { round } = desk.listing
  const go = (participant: string | null) => desk.open(participant)
  useEffect(() => {
    if (!isHere) return
    focusFirst(list.current, heading.current, !isFirst.current)
    isFirst.current = false
  }, [desk.current, isHere])
  useFormKeys({ list: () => list.current, onGo: (step) => go(desk.neighbour(step)) }, desk)
  const showOnlyMissing = (only: boolean) => {
    desk.onlyMissing = only
    if (only && person && isComplete(person)) go(desk.neighbour(1))
    onChange()
  }
  return (
    <div class="forms-page">
      <h1 class="visually-hidden">{say('forms.title')}</h1>
      <p class="forms-round">{`${round.title} · ${sayDay(round.date)}`}</p>
      <PeopleBar people={people} onlyMissing={desk.onlyMissing} onOpen={go} onOnlyMissing={showOnlyMissing} />
      <PersonHead person={person} heading={heading} previous={desk.neighbour(-1)} next={desk.neighbour(1)} onGo={go} />
      <StampLine stamp={desk.stamp} onChange={(stamp) => desk.setStamp(stamp)} />
      <div ref={list} class="forms-list">
        <FormCards desk={desk} level={level} />
      </div>
      <p class="forms-hint">{say('forms.keys')}</p>
      <div class="forms-foot">
        <SavingLine saving={desk.saving} hasSaved={hasSaved} onRetry={() => desk.retry()} />
        {people.every(isComplete) ? (
          <AllDone isSaved={desk.saving.unsaved === 0} onClose={onClose} />
        ) : (
          <button type="button" class="action" disabled={desk.onward() === null} onClick={() => go(desk.onward())}>
            {say('forms.next')}
          </button>
        )}
      </div>
    </div>
  )
}

function AllDone({ isSaved, onClose }: { isSaved: boolean; onClose: () => void }) {
  return (
    <>
      <p class="forms-done">{say('forms.allDone')}</p>
      <button type="button" class="action" disabled={!isSaved} onClick={onClose}>
        {say('forms.close')}
      </button>
    </>
  )
}
