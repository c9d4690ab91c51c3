import { useState } from 'preact/hooks'
import { completeCount, type FormPerson, findPeople, isComplete } from '../../domain/forms/form-people'
import { say } from '../shell/words'

interface PeopleBarProps {
  people: FormPerson[]
  onlyMissing: boolean
  onOnlyMissing(only: boolean): void
  onOpen(participant: string): void
}

/** How many people found are shown. */
const shown = 8

/** How far the round is, and the way to somebody's form. */
export function PeopleBar({ people, onlyMissing, onOnlyMissing, onOpen }: PeopleBarProps) {
  const [text, setText] = useState('')
  const searched = onlyMissing ? people.filter((person) => !isComplete(person)) : people
  const found = text.trim() === '' ? [] : findPeople(searched, text)
  const complete = completeCount(people)
  const open = (participant: string | undefined) => {
    if (participant === undefined) return
    setText('')
    onOpen(participant)
  }
  return (
    <div class="forms-people">
      <p class="forms-progress" id="forms-progress">
        {say('forms.progress', { count: complete, base: people.length })}
      </p>
      <progress max={people.length} value={complete} aria-labelledby="forms-progress" />
      <input
        type="search"
        aria-label={say('forms.search')}
        placeholder={say('forms.search')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') open(found[0]?.id)
          if (event.key === 'Escape') setText('')
        }}
      />
      {text.trim() !== '' && (
        <ul class="forms-found">
          {found.slice(0, shown).map(({ id, name, group, filled, asked }) => (
            <li key={id}>
              <button type="button" onClick={() => open(id)}>
                <span>{group === '' ? name : `${name} · ${group}`}</span>
                <span class="forms-count">{say('forms.filled', { count: filled, base: asked })}</span>
              </button>
            </li>
          ))}
          {found.length === 0 && <li role="status">{say('forms.nobodyFound')}</li>}
          {found.length > shown && <li>{say('forms.moreFound', { count: found.length - shown })}</li>}
        </ul>
      )}
      <label class="forms-only">
        <input type="checkbox" checked={onlyMissing} onChange={(event) => onOnlyMissing(event.currentTarget.checked)} />
        {say('forms.onlyMissing')}
      </label>
    </div>
  )
}
