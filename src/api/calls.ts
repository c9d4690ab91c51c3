import type * as z from 'zod/mini'
import { followUpCalls } from './calls/follow-up'
import { formsCalls } from './calls/forms'
import { pagesCalls } from './calls/pages'
import { reportCalls } from './calls/report'
import { roundsCalls } from './calls/rounds'
import { settingsCalls } from './calls/settings'
import { setupCalls } from './calls/setup'
import { summaryCalls } from './calls/summary'
import { workbookCalls } from './calls/workbook'
import type { said } from './messages'

/** Every call a page or a command can make, with what goes in and what comes out. Parsed on arrival and on return. */
export const calls = {
  ...workbookCalls,
  ...setupCalls,
  ...roundsCalls,
  ...formsCalls,
  ...followUpCalls,
  ...summaryCalls,
  ...reportCalls,
  ...pagesCalls,
  ...settingsCalls,
} as const

export type CallName = keyof typeof calls
export type CallInput<Name extends CallName> = z.infer<(typeof calls)[Name]['input']>
export type CallOutput<Name extends CallName> = z.infer<(typeof calls)[Name]['output']>

/** What `call` answers: the value, or what went wrong in words. JSON only. */
export type CallAnswer<Name extends CallName = CallName> =
  | { ok: true; value: CallOutput<Name> }
  | { ok: false; error: z.infer<typeof said> }

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json }
type OnlyJson<T extends Json> = T
/** Does not compile when a call carries anything but JSON, such as a Date. */
export type EveryCallIsJson = { [Name in CallName]: OnlyJson<CallInput<Name>> | OnlyJson<CallOutput<Name>> }
