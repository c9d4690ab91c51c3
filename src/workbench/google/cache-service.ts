import { askService } from './ask'
import { exception } from './exception'
import { makeService } from './service'

type Cache = GoogleAppsScript.Cache.Cache
type Store = 'document' | 'user' | 'script'

/** Google's: ten minutes unless told, six hours at most, keys of 250 characters, values of 100 kB. */
const usualSeconds = 600
const longestSeconds = 21_600
const keyLimit = 250
const valueLimit = 100 * 1024

/** The global CacheService. */
export function makeCacheService(): GoogleAppsScript.Cache.CacheService {
  return makeService('CacheService', {
    getDocumentCache: () => makeCache('document'),
    getUserCache: () => makeCache('user'),
    getScriptCache: () => makeCache('script'),
  })
}

function makeCache(store: Store): Cache {
  const read = (method: string, keys: string[]) =>
    askService<Record<string, string>>(`Cache.${method}`, 'cache.read', store, keys, Date.now())
  const write = (method: string, entries: Record<string, string | null>, seconds = usualSeconds) => {
    for (const [key, value] of Object.entries(entries)) {
      if (key.length > keyLimit) throw exception('Argument too large: key')
      if (value !== null && value.length > valueLimit) throw exception('Argument too large: value')
    }
    const until = Date.now() + Math.max(1, Math.min(seconds, longestSeconds)) * 1000
    askService(`Cache.${method}`, 'cache.write', store, entries, until)
    return null
  }
  const forget = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, null]))
  return makeService('Cache', {
    get: (key: string) => read('get', [key])[key] ?? null,
    getAll: (keys: string[]) => read('getAll', keys),
    put: (key: string, value: string, seconds?: number) => write('put', { [key]: String(value) }, seconds),
    putAll: (values: Record<string, string>, seconds?: number) => write('putAll', values, seconds),
    remove: (key: string) => write('remove', forget([key])),
    removeAll: (keys: string[]) => write('removeAll', forget(keys)),
  })
}
