// zod in its small form, imported by name where it is used, so that the bundle holds only what is called. Its messages are not
// used, and no code is made at run time: Apps Script would refuse it.
import * as z from 'zod/mini'

z.config({ jitless: true })

/** A day, `YYYY-MM-DD`. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** Free text of a reasonable length: titles, names. */
export const title = z.string().check(z.maxLength(200))

/** What a team calls one participant, and several: a word or a few, on one line. */
const peopleWords = z.string().check(z.maxLength(40), z.regex(/^[^{}|#\n\r\t]*$/))
export const peopleWord = z.object({ one: peopleWords, many: peopleWords })

/** An answer a person gave to a question, by question key. */
export const answers = z.record(z.string().check(z.maxLength(200)), z.string().check(z.maxLength(2000)))
