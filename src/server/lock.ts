import { message, Refusal } from '../model/message'

/** How long to wait for another run to end, in milliseconds. */
const patience = 20_000

/**
 * Runs work while holding the document lock; refuses with a sentence when the lock cannot be had. What it wrote is committed before
 * the lock goes, where `isToCommit` says there is something.
 */
export function underLock<Result>(work: () => Result, isToCommit: (result: Result) => boolean): Result {
  const lock = LockService.getDocumentLock()
  if (!lock) throw new Refusal(message('refusal', 'lock.none', {}))
  if (!lock.tryLock(patience)) throw new Refusal(message('refusal', 'lock.taken', {}))
  try {
    const result = work()
    if (isToCommit(result)) SpreadsheetApp.flush()
    return result
  } finally {
    lock.releaseLock()
  }
}
