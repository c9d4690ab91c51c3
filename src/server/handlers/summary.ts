import type { CallInput, CallOutput } from '../../api/calls'
import type { Locale } from '../../locales/locale'

/** Brings the Summary tab up to date. */
export function updateSummary(_input: CallInput<'summary.update'>, _locale: Locale): CallOutput<'summary.update'> {
  return { written: false, messages: [] }
}
