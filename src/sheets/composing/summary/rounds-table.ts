import { phrase } from '../../../locales/format'
import type { Figures } from '../../../model/figures'
import { head, type SummaryRow, type SummaryWording, section, text } from './cells'
import { tallyCells, tallyHeads } from './practice-tables'

/** Each closed round and today, a row each; nothing before the first round is closed. */
export function roundRows({ rounds, whole, renamed }: Figures, wording: SummaryWording): SummaryRow[] {
  const { locale } = wording
  if (rounds.length === 0) return renamedRows(renamed, wording)
  return [
    ...section(phrase(locale, 'summary.byRound')),
    [...head(phrase(locale, 'summary.round'), '', ''), ...tallyHeads(wording)],
    ...rounds.map(({ title, date }, index) => [
      text(title),
      text(locale.formatDay(date)),
      text(''),
      ...tallyCells(whole.rounds[index]!.tally),
    ]),
    // No day here: the summary of another day that says the same is the same.
    [text(phrase(locale, 'summary.now')), text(''), text(''), ...tallyCells(whole.today.tally)],
    ...renamedRows(renamed, wording),
  ]
}

/** What a closed round asked about under another title, a row each. */
function renamedRows(renamed: Figures['renamed'], { locale }: SummaryWording): SummaryRow[] {
  return renamed.map((objective) => [text(phrase(locale, 'summary.renamed', { ...objective }), 'quiet')])
}
