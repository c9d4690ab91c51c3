import { type CachedEntries, readCached, writeCached } from './cached-entries'

/** What executions on one workbench share beside the workbook: properties, cache, locks. */
export class Stores {
  readonly properties: Record<'user' | 'script', Record<string, string>>
  private readonly caches = new Map<string, CachedEntries>()
  private readonly holders = new Map<string, number>()
  private waiting: (() => void)[] = []

  constructor(given: { user?: Record<string, string>; script?: Record<string, string> } = {}) {
    this.properties = { user: { ...given.user }, script: { ...given.script } }
  }

  /** What a cache holds under these keys at a time, in milliseconds since 1970. */
  readCache(store: string, keys: string[], now: number): Record<string, string> {
    return readCached(this.cache(store), keys, now)
  }

  /** Puts entries into a cache until a time; null takes one away. */
  writeCache(store: string, entries: Record<string, string | null>, until: number): void {
    writeCached(this.cache(store), entries, until)
  }

  /** Takes a lock for an execution, waiting up to `patience` milliseconds; false when it was not to be had. */
  take(lock: string, execution: number, patience: number): boolean | Promise<boolean> {
    const holder = this.holders.get(lock)
    if (patience < 0) return false
    if (holder !== undefined && holder !== execution)
      return patience === 0 ? false : this.await(lock, execution, patience)
    this.holders.set(lock, execution)
    return true
  }

  private async await(lock: string, execution: number, patience: number): Promise<boolean> {
    const deadline = Date.now() + patience
    await this.released(patience)
    return this.take(lock, execution, Math.max(0, deadline - Date.now()))
  }

  release(lock: string, execution: number): void {
    if (this.holders.get(lock) !== execution) return
    this.holders.delete(lock)
    this.wake()
  }

  /** An execution has ended, or a dialog suspends it: it holds no lock any more. */
  releaseAll(execution: number): void {
    for (const [lock, holder] of this.holders) if (holder === execution) this.holders.delete(lock)
    this.wake()
  }

  holds(lock: string, execution: number): boolean {
    return this.holders.get(lock) === execution
  }

  private cache(store: string): CachedEntries {
    const entries = this.caches.get(store) ?? new Map()
    this.caches.set(store, entries)
    return entries
  }

  /** Waits until a lock is given back, or for so many milliseconds. */
  private released(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      this.waiting.push(() => {
        clearTimeout(timer)
        resolve()
      })
    })
  }

  private wake(): void {
    const { waiting } = this
    this.waiting = []
    for (const resume of waiting) resume()
  }
}
