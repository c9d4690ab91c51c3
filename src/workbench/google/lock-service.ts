import { askService } from './ask'
import { exception } from './exception'
import { makeService } from './service'

type Lock = GoogleAppsScript.Lock.Lock

/** The global LockService. Locks are shared by all executions on the workbook. */
export function makeLockService(): GoogleAppsScript.Lock.LockService {
  return makeService('LockService', {
    getDocumentLock: () => makeLock('document'),
    getScriptLock: () => makeLock('script'),
    getUserLock: () => makeLock('user'),
  })
}

function makeLock(name: string): Lock {
  const take = (method: string, patience: number) => askService<boolean>(`Lock.${method}`, 'lock.take', name, patience)
  return makeService('Lock', {
    tryLock: (patience: number) => take('tryLock', patience),
    waitLock: (patience: number) => {
      if (!take('waitLock', patience))
        throw exception('Lock timeout: another process was holding the lock for too long.')
    },
    hasLock: () => askService<boolean>('', 'lock.holds', name),
    releaseLock: () => askService<void>('Lock.releaseLock', 'lock.release', name),
  })
}
