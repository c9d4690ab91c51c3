import * as z from 'zod/mini'
import { levels } from '../model/level'
import './schema'

/** A whole number of things. */
export const count = z.number()

/** Nothing goes in. */
export const empty = z.object({})

/** A level, or nothing filled in. */
export const levelOrBlank = z.enum([...levels, 'blank'])

/** A round as pages and commands show it. */
export const roundSummary = z.object({
  id: z.string(),
  title: z.string(),
  status: z.enum(['planned', 'open', 'closed']),
  speaksOf: z.enum(['practice', 'acquired']),
  date: z.string(),
  closedOn: z.string(),
})

/** How many observations stand at each level. */
export const observationCounts = z.object({
  applied: count,
  partly: count,
  notYet: count,
  notObserved: count,
  notRelevant: count,
  blank: count,
})
