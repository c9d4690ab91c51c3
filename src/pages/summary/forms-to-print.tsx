import { useEffect, useState } from 'preact/hooks'
import type { CallOutput } from '../../api/calls'
import { fold } from '../../model/fold'
import { type FormFilling, formFillings } from '../../model/report'
import { Failure, Field, Working } from '../shell/parts'
import { callServer } from '../shell/server'
import { say } from '../shell/words'
import { useWork } from '../shell/work'
import { LanguageChoice } from './language-choice'
import { PdfDesk } from './pdf-desk'

type Person = CallOutput<'report.people'>['people'][number]

/** Forms to print: whose, and empty or filled. */
export function FormsToPrint() {
  const [people, setPeople] = useState<Person[] | null>(null)
  const [who, setWho] = useState('')
  const [filling, setFilling] = useState<FormFilling>('blank')
  const [language, setLanguage] = useState('')
  const work = useWork()
  useEffect(() => void work.run(async () => setPeople((await callServer('report.people', {})).people)), [])
  if (!people) {
    return (
      <>
        <Working on={work.busy} />
        <Failure sentence={work.failure} />
      </>
    )
  }
  const compose = () =>
    callServer('report.forms', { filling, ...chosen(who), ...(language === '' ? {} : { language }) })
  return (
    <>
      <p>{say('summaryPage.forms.lead')}</p>
      <p class="secondary">{say('summaryPage.forms.internal')}</p>
      <Field label={say('summaryPage.forms.who')}>
        {(given) => (
          <select {...given} value={who} onChange={(event) => setWho(event.currentTarget.value)}>
            <option value="">{say('summaryPage.forms.all', { count: people.length })}</option>
            {groupsOf(people).map(([group, count]) => (
              <option key={`group ${group}`} value={`group:${group}`}>
                {say('summaryPage.forms.group', { group, count })}
              </option>
            ))}
            {people.map(({ id, name, group }) => (
              <option key={id} value={`person:${id}`}>
                {group === '' ? name : `${name} · ${group}`}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset class="question">
        <legend>{say('summaryPage.forms.filling')}</legend>
        {formFillings.map((each) => (
          <label key={each} class="choice">
            <input type="radio" name="filling" checked={each === filling} onChange={() => setFilling(each)} />{' '}
            {say(`summaryPage.forms.${each}`)}
          </label>
        ))}
      </fieldset>
      <LanguageChoice value={language} onChange={setLanguage} />
      <PdfDesk choice={JSON.stringify([who, filling, language])} compose={compose} />
    </>
  )
}

function chosen(who: string): { group?: string; participant?: string } {
  if (who.startsWith('group:')) return { group: who.slice('group:'.length) }
  return who.startsWith('person:') ? { participant: who.slice('person:'.length) } : {}
}

function groupsOf(people: Person[]): [string, number][] {
  const counts = new Map<string, [group: string, count: number]>()
  for (const { group } of people) {
    if (group === '') continue
    const [first, count] = counts.get(fold(group)) ?? [group, 0]
    counts.set(fold(group), [first, count + 1])
  }
  return [...counts.values()]
}
