import type { KeptLevel } from '../../model/level'
import { Button, Foot } from '../shell/parts'
import { callServer } from '../shell/server'
import { say, sayDay } from '../shell/words'
import type { RoundsProps } from './work'

type Closed = RoundsProps['look']['closed'][number]

/** Closed rounds: what has changed in them since, to be put back, and the way to open one again. */
export function ReopenRound(props: RoundsProps) {
  const { look } = props
  if (look.closed.length === 0) return <p>{say('rounds.noneClosed')}</p>
  return (
    <div>
      <p>{look.open ? say('rounds.stillOpen', { round: look.open.round.title }) : say('rounds.reopenMeans')}</p>
      {look.closed.map((closed, index) => (
        <ClosedRound key={closed.round.id} {...props} closed={closed} isFirst={index === 0} />
      ))}
    </div>
  )
}

function ClosedRound({
  closed: { round, changed },
  isFirst,
  look,
  work,
  onDone,
}: RoundsProps & { closed: Closed; isFirst: boolean }) {
  const reopen = async () => {
    const { round: open } = await callServer('round.reopen', { round: round.id })
    await onDone(say('rounds.reopened', { round: open.title }))
  }
  const putBack = async () => {
    const cells = changed.map(({ participant, objective, after }) => ({ participant, objective, after }))
    const { putBack: count, messages } = await callServer('round.putBack', { round: round.id, cells })
    const sentences = [say('rounds.wasPutBack', { count }), ...messages.map(({ sentence }) => sentence)]
    await onDone(sentences.join(' '), true)
  }
  return (
    <section class="rounds-closed" aria-labelledby={`round-${round.id}`}>
      <h2 id={`round-${round.id}`}>{round.title}</h2>
      <p class="secondary">{say('rounds.closedOn', { date: sayDay(round.closedOn) })}</p>
      {changed.length > 0 && <Changed changed={changed} look={look} />}
      <Foot>
        {changed.length > 0 && (
          <Button disabled={work.busy} onClick={() => void work.run(putBack)}>
            {say('rounds.putBack', { count: changed.length })}
          </Button>
        )}
        {!look.open && (
          <Button main={isFirst} disabled={work.busy} onClick={() => void work.run(reopen)}>
            {say('rounds.reopen', { round: round.title })}
          </Button>
        )}
      </Foot>
    </section>
  )
}

function Changed({ changed, look }: Pick<RoundsProps, 'look'> & Pick<Closed, 'changed'>) {
  const word = (level: KeptLevel) => look.levels.find(({ key }) => key === level)?.word ?? say('rounds.empty')
  return (
    <div class="rounds-changed">
      <p>{say('rounds.changed', { count: changed.length })}</p>
      <ul>
        {changed.map(({ participant, objective, name, title, before, after }) => (
          <li key={`${participant} ${objective}`}>
            {say('rounds.changedCell', { name, objective: title, before: word(before), after: word(after) })}
          </li>
        ))}
      </ul>
      <p>{say('rounds.changedMeans')}</p>
    </div>
  )
}
