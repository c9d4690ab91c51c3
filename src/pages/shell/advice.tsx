import { say } from './words'

/** Advice, shown quietly: whoever does not want it leaves it closed. */
export function Advice({ sentences }: { sentences: string[] }) {
  if (sentences.length === 0) return null
  return (
    <details>
      <summary>{say('shell.advice', { count: sentences.length })}</summary>
      <p class="secondary">{say('shell.adviceLead')}</p>
      <ul class="advice">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}
