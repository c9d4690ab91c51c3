import type { FollowUpPlan } from '../model/follow-up'

/** A short stable digest of some texts, ten letters and digits: to notice a change, never to keep a secret. FNV-1a, twice 32 bits. */
export function digestOf(parts: readonly string[]): string {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (const part of parts) {
    for (let index = 0; index < part.length; index++) {
      const code = part.charCodeAt(index)
      low = Math.imul(low ^ code, 0x01000193)
      high = Math.imul(high ^ (code + index), 0x85ebca6b)
    }
    // Ends a part, so that ['ab', 'c'] and ['a', 'bc'] differ.
    low = Math.imul(low ^ 0x1f, 0x01000193)
    high = Math.imul(high ^ 0x2f, 0xc2b2ae35)
  }
  const written = (part: number) => (part >>> 0).toString(36).padStart(7, '0')
  return (written(low) + written(high)).slice(2, 12)
}

/** The digest of a plan: two plans with the same digest do the same thing. */
export function planDigest({ takenUp, tabs, items, questions }: FollowUpPlan): string {
  return digestOf([
    JSON.stringify(takenUp),
    JSON.stringify(tabs),
    ...items.map((item) => JSON.stringify(item)),
    ...questions.map(({ key }) => key),
  ])
}
