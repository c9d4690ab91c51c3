import { Field } from '../shell/parts'
import { say } from '../shell/words'

/** What a team calls one participant, and several. */
export interface PeopleWord {
  one: string
  many: string
}

/** Is one of the two words missing? */
export function wordIsHalf({ one, many }: PeopleWord): boolean {
  return (one.trim() === '') !== (many.trim() === '')
}

/** The team's own word for its participants, for one and for several. */
export function PeopleWordFields({
  word,
  language,
  change,
}: {
  word: PeopleWord
  language: string
  change(word: PeopleWord): void
}) {
  const field = (key: keyof PeopleWord, label: 'help.peopleOne' | 'help.peopleMany') => (
    <Field label={say(label)} error={key === 'many' && wordIsHalf(word) ? say('help.peopleBoth') : ''}>
      {(given) => (
        <input
          {...given}
          type="text"
          maxLength={40}
          value={word[key]}
          onInput={({ currentTarget }) => change({ ...word, [key]: currentTarget.value.replace(/[{}|#]/g, '') })}
        />
      )}
    </Field>
  )
  return (
    <fieldset class="people-word">
      <legend>{say('help.people')}</legend>
      {field('one', 'help.peopleOne')}
      {field('many', 'help.peopleMany')}
      <p class="secondary">{say('help.peopleHint', { language })}</p>
    </fieldset>
  )
}
