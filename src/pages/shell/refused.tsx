import { Button, Failure, Foot } from './parts'
import { closePage, openPage } from './server'
import { say } from './words'
import { useWork } from './work'

/** A page that cannot do its work now: why, and the way to the panel. `isFault` is false where nothing is wrong. */
export function Refused({ sentence, isFault = true }: { sentence: string; isFault?: boolean }) {
  const work = useWork()
  return (
    <>
      {!isFault && <p>{sentence}</p>}
      <Failure sentence={work.failure || (isFault ? sentence : '')} />
      <Foot>
        <Button main disabled={work.busy} onClick={() => void work.run(() => openPage('panel').then(closePage))}>
          {say('shell.panel')}
        </Button>
        <Button onClick={closePage}>{say('shell.close')}</Button>
      </Foot>
    </>
  )
}
