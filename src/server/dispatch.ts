import { type CallAnswer, type CallName, calls } from '../api/calls'
import type { Said } from '../api/messages'
import { localeOf } from '../locales'
import type { Locale } from '../locales/locale'
import { type Message, message, Refusal } from '../model/message'
import { readHeldCells } from '../sheets/reading/held-cells'
import { handlers } from './handlers'
import { underLock } from './lock'
import { say } from './say'

/** The one door between pages and the add-on: checks what comes in, runs the handler, checks what goes out. Never throws. */
export function dispatch(name: unknown, input: unknown): CallAnswer {
  const locale = userLocale()
  let isWriting = false
  try {
    if (typeof name !== 'string' || !Object.keys(calls).includes(name)) {
      return refuse(
        locale,
        message('refusal', 'call.unknown', { name: typeof name === 'string' ? name.slice(0, 60) : typeof name }),
      )
    }
    const contract = calls[name as CallName]
    const parsed = contract.input.safeParse(input)
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.map(String).join('.') || name
      return refuse(locale, message('refusal', 'call.badInput', { path }))
    }
    const { run, writes } = handlers[name as CallName]
    isWriting = writes !== false
    const work = () => run(parsed.data as never, locale, dispatch)
    const value = writes ? underLock(work, writes as (value: unknown) => boolean) : work()
    return { ok: true, value: contract.output.parse(value) }
  } catch (thrown) {
    return { ok: false, error: explain(locale, thrown, isWriting) }
  }
}

function refuse(locale: Locale, detail: Message): CallAnswer {
  return { ok: false, error: say(locale, detail) }
}

function explain(locale: Locale, thrown: unknown, isWriting: boolean): Said {
  if (thrown instanceof Refusal) return say(locale, thrown.detail)
  // Google says in the language of the person that cells are protected; whether some are is asked instead.
  if (isWriting && isHeldBack()) return say(locale, message('refusal', 'cells.refused', {}))
  const reference = Utilities.getUuid().slice(0, 8)
  // The stack names code, never what people wrote.
  console.error(`${reference} ${thrown instanceof Error ? (thrown.stack ?? thrown.name) : 'unknown'}`)
  const detail = message('refusal', 'accident', { reference })
  return { ...say(locale, detail), kind: 'accident' }
}

function isHeldBack(): boolean {
  try {
    return readHeldCells(SpreadsheetApp.getActiveSpreadsheet()).length > 0
  } catch {
    return false
  }
}

/** The language pages speak: the user's, when Suivi has it. */
export function userLocale(): Locale {
  return localeOf(Session.getActiveUserLocale())
}
