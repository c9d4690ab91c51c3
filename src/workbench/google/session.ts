import { askService } from './ask'
import { makeService } from './service'

interface Around {
  locale: string
  email: string
  timeZone: string
}

/** The global Session: who runs the script, in which language. Without a scope for it, the address is ''. */
export function makeSession(): Pick<
  GoogleAppsScript.Base.Session,
  'getActiveUser' | 'getEffectiveUser' | 'getActiveUserLocale' | 'getScriptTimeZone' | 'getTemporaryActiveUserKey'
> {
  let known: Around | null = null
  const around = () => {
    known ??= askService<Around>('', 'session')
    return known
  }
  const user = () => makeService('User', { getEmail: () => around().email }) as GoogleAppsScript.Base.User
  return makeService('Session', {
    getActiveUser: user,
    getEffectiveUser: user,
    getActiveUserLocale: () => around().locale,
    getScriptTimeZone: () => around().timeZone,
    getTemporaryActiveUserKey: () => `workbench-${around().email.length}`,
  })
}
