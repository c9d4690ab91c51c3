import { useState } from 'preact/hooks'
import { scoreOf } from '../../domain/setup/scores'
import { observedLevels } from '../../model/level'
import { Button, Field } from '../shell/parts'
import { language, say } from '../shell/words'
import { wordOf } from './level-words'
import { barsOf, type ScoreBar, timesOfLevels } from './score-counts'
import type { SectionProps } from './sections'
import { openQuestions, scoresFault, type Understood, withScores } from './understood'

type Scale = NonNullable<Understood['scores']>

/** Marks that are scores: from which on an objective counts, from which in part, and how many come to each. */
export function ScoresSection(props: SectionProps & { scores: Scale }) {
  const { understood, choices, change, scores } = props
  const { appliedFrom, partlyFrom } = scores
  const isWrong = scoresFault(understood, choices)
  const isKnown = choices.marks === 'acquired'
  const take = (part: Partial<Scale>) =>
    change({ corrections: withScores(choices.corrections, { appliedFrom, partlyFrom, ...part }) })
  const [asked] = openQuestions(understood, choices).filter(({ code }) => code === 'setup.scores')
  return (
    <div class="scores">
      {asked && !isWrong && (
        <div class="question">
          <p>{asked.sentence}</p>
          <Button onClick={() => take({})}>{say('setup.scoresRight')}</Button>
        </div>
      )}
      <div class="pair">
        <Threshold
          label={say(isKnown ? 'setup.acquiredFrom' : 'setup.appliedFrom')}
          value={appliedFrom}
          top={scores.top}
          error={isWrong ? say('setup.scoresWrong') : ''}
          onValue={(value) => take({ appliedFrom: value })}
        />
        <Threshold
          label={say(isKnown ? 'setup.partlyAcquiredFrom' : 'setup.partlyFrom')}
          value={partlyFrom}
          top={scores.top}
          onValue={(value) => take({ partlyFrom: value })}
        />
      </div>
      <Counts {...props} />
      <Histogram bars={barsOf(understood.marks, scores.top)} {...props} />
      <Values {...props} />
    </div>
  )
}

/** A score somebody types: what is half typed is left alone until it is a number. */
function Threshold({
  label,
  value,
  top,
  error = '',
  onValue,
}: {
  label: string
  value: number
  top: number
  error?: string
  onValue(value: number): void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Field label={label} error={error}>
      {(field) => (
        <input
          {...field}
          type="number"
          min={0}
          max={top}
          step="any"
          required
          value={typed ?? String(value)}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value)
            if (currentTarget.value !== '' && currentTarget.valueAsNumber >= 0) onValue(currentTarget.valueAsNumber)
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  )
}

/** How many marks come to each level, each with its pattern. */
function Counts({ understood: { marks, levels }, choices }: SectionProps) {
  const times = timesOfLevels(marks)
  return (
    <div role="status">
      <ul class="score-counts">
        {observedLevels.map((level) => (
          <li key={level}>
            <span class={`swatch ${level}`} aria-hidden="true" />{' '}
            {wordOf(level, levels.find(({ key }) => key === level)?.word ?? '', choices.marks)}{' '}
            <strong>{times[level]}</strong>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A score in the language of the person. */
function number(score: number): string {
  return score.toLocaleString(language())
}

/** How often each score stands in the sheet; the same stands in a table below. */
function Histogram({ bars, scores: { top } }: { bars: ScoreBar[]; scores: Scale }) {
  const sum = ({ times }: ScoreBar) => observedLevels.reduce((all, level) => all + times[level], 0)
  const most = Math.max(1, ...bars.map(sum))
  return (
    <div class="histogram" role="img" aria-label={say('setup.scoresPicture', { top: number(top) })}>
      <div class="bars">
        {bars.map((bar) => (
          <div key={bar.from} class="bar">
            {[...observedLevels].map((level) =>
              bar.times[level] === 0 ? null : (
                <span key={level} class={level} style={{ height: `${(bar.times[level] / most) * 100}%` }} />
              ),
            )}
          </div>
        ))}
      </div>
      <div class="axis">
        <span>0</span>
        <span>{number(top / 2)}</span>
        <span>{number(top)}</span>
      </div>
    </div>
  )
}

/** What the histogram shows, as a table. */
function Values({ understood: { marks, levels }, choices }: SectionProps) {
  const scores = marks
    .flatMap(({ text, count, level }) => {
      const score = scoreOf(text)
      return score === null ? [] : [{ score, count, level }]
    })
    .sort((a, b) => b.score - a.score)
  return (
    <details>
      <summary>{say('setup.scoresTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('setup.score')}</th>
            <th scope="col" class="count">
              {say('setup.times')}
            </th>
            <th scope="col">{say('setup.means')}</th>
          </tr>
        </thead>
        <tbody>
          {scores.map(({ score, count, level }) => (
            <tr key={score}>
              <td>{number(score)}</td>
              <td class="count">{count}</td>
              <td>
                {wordOf(level, levels.find(({ key }) => key === level)?.word ?? say('setup.blank'), choices.marks)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
