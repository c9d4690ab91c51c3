import { Button, Foot } from '../shell/parts'
import { callServer, openPage } from '../shell/server'
import { say } from '../shell/words'
import { goToForms, type RoundsProps } from './work'

/** How many people are named at most. */
const named = 60

/** Closes the open round: what is blank, what closing means, and on to the follow-up. */
export function CloseRound({ look, work, onDone }: RoundsProps) {
  if (!look.open) return <NoneOpen />
  const { round, blank, asked, people } = look.open
  const close = async () => {
    const { round: closed } = await callServer('round.close', { round: round.id })
    await onDone(say('rounds.closed', { round: closed.title }))
  }
  const closeAndFollow = async () => {
    await close()
    await openPage('follow-up')
  }
  return (
    <div>
      <h2>{round.title}</h2>
      <p>
        {blank === 0 ? say('rounds.allFilled', { base: asked }) : say('rounds.blank', { count: blank, base: asked })}
      </p>
      <p>{say('rounds.closeMeans')}</p>
      <Foot>
        <Button main disabled={work.busy} onClick={() => void work.run(closeAndFollow)}>
          {say('rounds.closeAndFollow')}
        </Button>
        <Button disabled={work.busy} onClick={() => void work.run(close)}>
          {say('rounds.closeOnly')}
        </Button>
        {blank > 0 && (
          <Button disabled={work.busy} onClick={() => void work.run(goToForms)}>
            {say('rounds.fillIn')}
          </Button>
        )}
      </Foot>
      {people.length > 0 && <BlankPeople people={people} />}
    </div>
  )
}

function BlankPeople({ people }: { people: NonNullable<RoundsProps['look']['open']>['people'] }) {
  return (
    <details class="rounds-blank">
      <summary>{say('rounds.blankPeople', { count: people.length })}</summary>
      <ul>
        {people.slice(0, named).map(({ id, name, blank: count, asked: base }) => (
          <li key={id}>{say('rounds.blankOf', { name, count, base })}</li>
        ))}
        {people.length > named && <li>{say('rounds.morePeople', { count: people.length - named })}</li>}
      </ul>
    </details>
  )
}

function NoneOpen() {
  return (
    <div>
      <p>{say('rounds.noneOpen')}</p>
      <Foot>
        <Button main onClick={() => void openPage('rounds', 'new')}>
          {say('rounds.newOne')}
        </Button>
      </Foot>
    </div>
  )
}
