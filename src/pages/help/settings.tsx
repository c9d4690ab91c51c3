import { useEffect, useState } from 'preact/hooks'
import type { CallOutput } from '../../api/calls'
import { Button, Failure, Field, Working } from '../shell/parts'
import { callServer } from '../shell/server'
import { say } from '../shell/words'
import { useWork } from '../shell/work'
import { CarriedSetup } from './carried-setup'
import { PeopleWordFields, wordIsHalf } from './people-word'

type Read = CallOutput<'settings.read'>

/** What is set for this workbook; title, organisation and dates can be changed. */
export function Settings() {
  const [read, setRead] = useState<Read | null>(null)
  const [isSaved, setSaved] = useState(false)
  const work = useWork()
  const load = () => void work.run(async () => setRead(await callServer('settings.read', {})))
  useEffect(load, [])
  if (!read) {
    return (
      <>
        <Working on={work.busy} />
        <Failure sentence={work.failure} />
      </>
    )
  }
  const { training } = read
  const word = training.people ?? { one: '', many: '' }
  const wrong = training.starts !== '' && training.ends !== '' && training.ends < training.starts
  const field = (
    key: 'title' | 'organisation' | 'starts' | 'ends',
    label: 'help.trainingTitle' | 'help.organisation' | 'help.starts' | 'help.ends',
  ) => (
    <Field label={say(label)} error={key === 'ends' && wrong ? say('help.datesWrong') : ''}>
      {(given) => (
        <input
          {...given}
          type={key === 'starts' || key === 'ends' ? 'date' : 'text'}
          maxLength={200}
          value={training[key]}
          onInput={({ currentTarget }) => {
            setSaved(false)
            setRead({ ...read, training: { ...training, [key]: currentTarget.value } })
          }}
        />
      )}
    </Field>
  )
  const save = () =>
    work.run(async () => {
      await callServer('settings.save', { training })
      setSaved(true)
    })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2>{say('help.training')}</h2>
      {field('title', 'help.trainingTitle')}
      {field('organisation', 'help.organisation')}
      {field('starts', 'help.starts')}
      {field('ends', 'help.ends')}
      <PeopleWordFields
        word={word}
        language={read.language}
        change={(people) => {
          setSaved(false)
          setRead({ ...read, training: { ...training, people } })
        }}
      />
      <Button main submit disabled={work.busy || wrong || wordIsHalf(word)}>
        {say('help.save')}
      </Button>
      <p role="status">{isSaved && `✓ ${say('help.saved')}`}</p>
      <Failure sentence={work.failure} />
      <p>{say('help.language', { language: read.language })}</p>
      {read.lists !== '' && <p>{say('help.lists', { tab: read.lists })}</p>}
      <p>{say('help.sheet', { tab: read.tab })}</p>
      <ul>
        {read.columns.map(({ header, objective }) => (
          <li key={`${header}${objective}`}>{header}</li>
        ))}
      </ul>
      <CarriedSetup text={read.carried} />
      <p class="secondary">{say('help.privacy')}</p>
    </form>
  )
}
