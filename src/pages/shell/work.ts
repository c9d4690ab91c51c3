import { useState } from 'preact/hooks'
import { CallFailure } from './server'

/** Work that is under way: while it is, buttons rest; when it fails, its sentence is shown. */
export interface Work {
  busy: boolean
  failure: string
  /** Runs one piece of work; another one meanwhile is not begun. */
  run(work: () => Promise<unknown>): Promise<void>
  clear(): void
}

/** The state of a page's work. */
export function useWork(): Work {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  return {
    busy,
    failure,
    clear: () => setFailure(''),
    async run(work) {
      if (busy) return
      setBusy(true)
      setFailure('')
      try {
        await work()
      } catch (error) {
        setFailure(error instanceof CallFailure ? error.message : String((error as Error).message))
      } finally {
        setBusy(false)
      }
    },
  }
}
