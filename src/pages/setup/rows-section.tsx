import { say } from '../shell/words'
import { DuplicatesSection } from './duplicates-section'
import type { SectionProps } from './sections'
import { withoutRow, withRow } from './understood'

/** Who was found, rows that are no people, and people who look the same. */
export function RowsSection(props: SectionProps) {
  return (
    <section>
      <h2>{say('setup.rows')}</h2>
      <People {...props} />
      <LeftOut {...props} />
      <DuplicatesSection {...props} />
    </section>
  )
}

function People({ understood: { names }, choices, change }: SectionProps) {
  if (names.length === 0) return null
  return (
    <details>
      <summary>{say('setup.names', { count: names.length })}</summary>
      <ul class="people">
        {names.map(({ row, name }) => (
          <li key={row}>
            {say('setup.nameRow', { row: row + 1, name })}{' '}
            <button
              type="button"
              class="link"
              aria-label={`${say('setup.isNoPerson')} : ${name}`}
              onClick={() => change({ corrections: withoutRow(choices.corrections, row) })}
            >
              {say('setup.isNoPerson')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function LeftOut({ understood: { leftOut }, choices, change }: SectionProps) {
  if (leftOut.length === 0) return null
  const blank = leftOut.filter(({ reason }) => reason === 'blank').length
  const named = leftOut.filter(({ reason }) => reason !== 'blank')
  return (
    <details open={named.length > 0}>
      <summary>{say('setup.leftOut', { count: leftOut.length })}</summary>
      <ul>
        {blank > 0 && <li>{say('setup.leftBlank', { count: blank })}</li>}
        {named.map(({ row, text, reason }) => (
          <li key={row}>
            {say('setup.leftRow', { row: row + 1, text })} <span class="secondary">{say(`setup.left.${reason}`)}</span>{' '}
            <button
              type="button"
              class="link"
              aria-label={`${say('setup.isPerson')} : ${text}`}
              onClick={() => change({ corrections: withRow(choices.corrections, row) })}
            >
              {say('setup.isPerson')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
