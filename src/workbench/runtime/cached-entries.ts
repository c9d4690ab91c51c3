/** The entries of one cache, the longest there first. */
export type CachedEntries = Map<string, { value: string; until: number }>

/** A cache of Google holds a thousand entries; one more, and the oldest hundred go. Source: Cache.put, reference. */
const most = 1000
const kept = 900

/** What a cache still holds under these keys. */
export function readCached(entries: CachedEntries, keys: string[], now: number): Record<string, string> {
  const found: Record<string, string> = {}
  for (const key of keys) {
    const entry = entries.get(key)
    if (entry && entry.until > now) found[key] = entry.value
  }
  return found
}

/** Puts entries into a cache until a time, in milliseconds since 1970; null takes one away. */
export function writeCached(entries: CachedEntries, given: Record<string, string | null>, until: number): void {
  for (const [key, value] of Object.entries(given)) {
    entries.delete(key)
    if (value !== null) entries.set(key, { value, until })
  }
  if (entries.size <= most) return
  const oldest = [...entries.keys()].slice(0, entries.size - kept)
  for (const key of oldest) entries.delete(key)
}
