import type { CallName } from '../../api/calls'

/** Calls after which the workbook may say something else. */
const changing: ReadonlySet<CallName> = new Set([
  'setup.apply',
  'round.start',
  'round.close',
  'round.reopen',
  'round.putBack',
  'followUp.apply',
  'settings.save',
  'workbook.mend',
])

const channel = 'suivi'

/** Tells the other open pages of Suivi that something has changed; not what. */
export function tellOthers(name: CallName): void {
  if (!changing.has(name)) return
  withChannel((line) => {
    line.postMessage('changed')
    line.close()
  })
}

/** Hears when another page has changed something; gives how to stop. */
export function hearOthers(listener: () => void): () => void {
  let stop = () => {}
  withChannel((line) => {
    line.onmessage = listener
    stop = () => line.close()
  })
  return stop
}

/** Where pages cannot hear each other, each still reads again when somebody comes back to it. */
function withChannel(use: (line: BroadcastChannel) => void): void {
  try {
    use(new BroadcastChannel(channel))
  } catch {
    // Nothing depends on it.
  }
}
