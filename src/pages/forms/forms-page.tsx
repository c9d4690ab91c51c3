import { useEffect, useMemo, useState } from 'preact/hooks'
import type { CallAnswer, CallInput, CallName } from '../../api/calls'
import type { Stamp } from '../../domain/forms/stamp'
import { isDay } from '../../model/day'
import { Button, Failure } from '../shell/parts'
import { CallFailure, callServer, openPage, takeValue } from '../shell/server'
import { say } from '../shell/words'
import { FormView } from './form-view'
import { FormsDesk, type Listing } from './forms-desk'
import { keptAnswers } from './kept-answers'
import { levelWords } from './level-words'

const kept = keptAnswers(() => window.sessionStorage)

/** Filling in the forms of the open round. */
export function FormsPage({ first }: { first: CallAnswer<'forms.list'> }) {
  const listing = useMemo(() => {
    try {
      return { value: takeValue(first), code: '', sentence: '' }
    } catch (failure) {
      return { value: null, code: (failure as CallFailure).code, sentence: (failure as Error).message }
    }
  }, [first])
  if (listing.value === null) return <NothingToFill code={listing.code} sentence={listing.sentence} />
  if (listing.value.people.length === 0) return <NothingToFill code="" sentence={say('forms.noForms')} />
  return <Desk listing={listing.value} />
}

function NothingToFill({ code, sentence }: { code: string; sentence: string }) {
  const isSetUp = code !== 'workbook.notSetUp'
  return (
    <div>
      <h1>{say('forms.title')}</h1>
      {code === 'forms.noOpenRound' || code === 'workbook.notSetUp' ? (
        <p>{sentence}</p>
      ) : (
        <Failure sentence={sentence} />
      )}
      {isSetUp ? (
        <Button main onClick={() => void openPage('rounds', 'new')}>
          {say('forms.newRound')}
        </Button>
      ) : (
        <Button main onClick={() => void openPage('setup')}>
          {say('forms.setUp')}
        </Button>
      )}
    </div>
  )
}

function Desk({ listing }: { listing: Listing }) {
  const [, draw] = useState(0)
  const [hasSaved, setSaved] = useState(false)
  const level = useMemo(() => levelWords(listing), [listing])
  const desk = useMemo(() => {
    const { key } = listing
    const made: FormsDesk = new FormsDesk(
      listing,
      {
        call: answerOf,
        later: (work, milliseconds) => void setTimeout(work, milliseconds),
        now: () => Date.now(),
        keep: (answers) => {
          kept.keep(key, answers)
          if (answers.length > 0) setSaved(true)
        },
        onChange: () => draw((count) => count + 1),
      },
      kept.read(key),
      rememberedStamp(key),
    )
    return made
  }, [listing])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (desk.saving.unsaved > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [desk])
  rememberStamp(listing.key, desk.stamp)
  return (
    <FormView
      desk={desk}
      level={level}
      hasSaved={hasSaved}
      onChange={() => draw((count) => count + 1)}
      onClose={() => void openPage('rounds', 'close')}
    />
  )
}

/** The answer of a call, refusals too: the desk decides what becomes of them. */
async function answerOf<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallAnswer<Name>> {
  try {
    return { ok: true, value: await callServer(name, input) }
  } catch (failure) {
    const code = failure instanceof CallFailure ? failure.code : ''
    // No answer at all passes by itself, most of the time.
    const sentence = failure instanceof Error ? failure.message : ''
    return { ok: false, error: { kind: 'refusal', code: code === '' ? 'lost' : code, parameters: {}, sentence } }
  }
}

const stampName = (round: string) => `suivi.stamp.${round}`

/** Date and observer last given in this browser tab. */
function rememberedStamp(round: string): Stamp | null {
  try {
    const read = JSON.parse(window.sessionStorage.getItem(stampName(round)) ?? 'null') as Stamp | null
    return read && isDay(read.date) && typeof read.observer === 'string' ? read : null
  } catch {
    return null
  }
}

function rememberStamp(round: string, stamp: Stamp): void {
  try {
    window.sessionStorage.setItem(stampName(round), JSON.stringify(stamp))
  } catch {
    // A browser that keeps nothing: the round's own stand again next time.
  }
}
