/** One place imports zod, in its small form; messages are our own, so its languages stay out of the bundle. */
import * as z from 'zod/mini'

z.config({ jitless: true })

export { z }

/** A day, `YYYY-MM-DD`. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** Free text of a reasonable length: titles, names. */
export const title = z.string().check(z.maxLength(200))

/** An answer a person gave to a question, by question key. */
export const answers = z.record(z.string().check(z.maxLength(200)), z.string().check(z.maxLength(2000)))
