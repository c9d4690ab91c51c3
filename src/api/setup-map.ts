import * as z from 'zod/mini'
import { readThresholds } from '../domain/setup/scores'
import { carriedVersion } from '../model/carried-setup'
import { columnRoles, type ScoreThresholds } from '../model/setup'
import { setupCalls } from './calls/setup'
import { answers, peopleWord, title } from './schema'
import { levelOrBlank } from './shapes'

/**
 * What a map holds: anything `setup.apply` takes, by the same names, and `answers` by question key. So whatever the set-up page can
 * say, a map can say. Rows and columns count from 0.
 */
export const setupMap = z.extend(z.partial(setupCalls['setup.apply'].input), { answers: z.optional(answers) })
export type SetupMap = z.infer<typeof setupMap>

const short = z.string().check(z.maxLength(500))

/** The set-up of another cohort, as its workbook gives it to be copied. */
export const carriedSetup = z.object({
  suivi: z.literal('set-up'),
  version: z.literal(carriedVersion),
  columns: z.array(z.object({ header: short, role: z.enum(columnRoles) })).check(z.maxLength(500)),
  marks: z.record(short, levelOrBlank),
  scores: z.optional(z.object({ appliedFrom: z.number(), partlyFrom: z.number() })),
  speaksOf: z.optional(z.enum(['practice', 'acquired', 'leave'])),
  training: z.object({ title, organisation: title, people: z.optional(peopleWord) }),
})

/** What somebody pasted: the set-up of another cohort, a map, or neither. */
export type PastedSetup =
  | { kind: 'carried'; carried: z.infer<typeof carriedSetup> }
  | { kind: 'map'; map: SetupMap }
  | { kind: 'neither' }

/** Reads what somebody pasted; a text that is anything else, or says more than a map can, is neither. */
export function readPastedSetup(text: string): PastedSetup {
  const written = parse(text)
  const carried = carriedSetup.safeParse(written)
  if (carried.success) return { kind: 'carried', carried: carried.data }
  const map = setupMap.safeParse(written)
  if (!map.success || Object.keys(map.data).length === 0 || firstUnknown(written, map.data, []))
    return { kind: 'neither' }
  return { kind: 'map', map: map.data }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return null
  }
}

/** The path of the first thing written that the contract dropped: a misspelt name would be an answer nobody hears. */
export function firstUnknown(written: unknown, kept: unknown, path: string[]): string | null {
  if (typeof written !== 'object' || written === null) return null
  for (const [key, value] of Object.entries(written)) {
    const inside = (kept as Record<string, unknown>)[key]
    if (inside === undefined) return [...path, key].join('.')
    const deeper = firstUnknown(value, inside, [...path, key])
    if (deeper) return deeper
  }
  return null
}

/** The answer about scores, as a correction: `14/10`. */
export function scoresInAnswers(given: Record<string, string>): { scores?: ScoreThresholds } {
  const [, answer = ''] = Object.entries(given).find(([key]) => key.startsWith('setup.scores:')) ?? []
  const scores = readThresholds(answer)
  return scores ? { scores } : {}
}

/** Answers about marks, as corrections: `setup.whatMarksMean:NA` → `NA`. */
export function levelsInAnswers(given: Record<string, string>): Record<string, z.infer<typeof levelOrBlank>> {
  const asked = 'setup.whatMarksMean:'
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, answer]) => {
      const level = levelOrBlank.safeParse(answer)
      return key.startsWith(asked) && level.success ? [[key.slice(asked.length), level.data]] : []
    }),
  )
}
