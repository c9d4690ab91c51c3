import { useEffect, useState } from 'preact/hooks'
import type { CallAnswer } from '../../api/calls'
import type { PageView } from '../../api/pages'
import { Button, Failure, Foot, Working } from '../shell/parts'
import { type CallFailure, callServer, openPage, takeValue } from '../shell/server'
import { say } from '../shell/words'
import { useWork } from '../shell/work'
import { CloseRound } from './close-round'
import { NewRound } from './new-round'
import { ReopenRound } from './reopen-round'
import { goToForms, type RoundsProps } from './work'

type Look = RoundsProps['look']

const sides = {
  new: { title: 'rounds.newTitle', side: NewRound },
  close: { title: 'rounds.closeTitle', side: CloseRound },
  reopen: { title: 'rounds.reopenTitle', side: ReopenRound },
} as const

/** Opening, closing and reopening a round. */
export function RoundsPage({ view, first }: { view: PageView; first: CallAnswer<'round.look'> }) {
  const [look, failure] = lookOf(first)
  return look ? <Side view={view} first={look} /> : <NoRounds failure={failure!} />
}

function lookOf(first: CallAnswer<'round.look'>): [Look | null, CallFailure | null] {
  try {
    return [takeValue(first), null]
  } catch (failure) {
    return [null, failure as CallFailure]
  }
}

function NoRounds({ failure }: { failure: CallFailure }) {
  return (
    <div>
      <Failure sentence={failure.message} />
      {failure.code === 'workbook.notSetUp' && (
        <Foot>
          <Button main onClick={() => void openPage('setup')}>
            {say('rounds.setUp')}
          </Button>
        </Foot>
      )}
    </div>
  )
}

function Side({ view, first }: { view: PageView; first: Look }) {
  const [look, setLook] = useState(first)
  const [done, setDone] = useState({ sentence: '', stays: false })
  const work = useWork()
  const { title, side: Content } = view === 'close' || view === 'reopen' ? sides[view] : sides.new
  const onDone = async (sentence: string, stays = false) => {
    setDone({ sentence, stays })
    if (stays) setLook(await callServer('round.look', {}))
  }
  const rests = done.sentence !== '' && !work.busy
  useEffect(() => {
    // What comes next is one key away.
    document.querySelector<HTMLElement>('input, button.action, summary')?.focus()
  }, [rests])
  const goOn = () => (view === 'close' ? openPage('follow-up') : goToForms())
  return (
    <div>
      <h1>{say(title)}</h1>
      <div role="status">{done.sentence !== '' && <p class="rounds-done">{done.sentence}</p>}</div>
      {done.sentence === '' || done.stays ? (
        <Content look={look} work={work} onDone={onDone} />
      ) : (
        <Foot>
          <Button main disabled={work.busy} onClick={() => void work.run(goOn)}>
            {say(view === 'close' ? 'rounds.prepare' : 'rounds.fillIn')}
          </Button>
        </Foot>
      )}
      <Working on={work.busy} />
      <Failure sentence={work.failure} />
    </div>
  )
}
