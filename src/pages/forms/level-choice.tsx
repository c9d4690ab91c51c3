import { levelOfKey, neighbourLevel } from '../../domain/forms/level-keys'
import { type Level, levels } from '../../model/level'

interface LevelChoiceProps {
  label: string
  /** The element that says what is asked and what was known. */
  describedBy: string
  value: string
  words: Record<Level, string>
  letters: Record<Level, string>
  onChoose(level: Level | ''): void
}

/** The levels of one objective, as radio buttons with letter, word and colour; one key chooses. */
export function LevelChoice({ label, describedBy, value, words, letters, onChoose }: LevelChoiceProps) {
  const isOne = (levels as readonly string[]).includes(value)
  const focusOn = (group: EventTarget | null, level: Level | '') => {
    const wanted = level === '' ? levels[0] : level
    ;(group as HTMLElement | null)?.querySelector<HTMLElement>(`[data-level="${wanted}"]`)?.focus()
  }
  const choose = (event: KeyboardEvent, level: Level | '') => {
    event.preventDefault()
    onChoose(level)
    focusOn(event.currentTarget, level)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      choose(event, neighbourLevel(value, event.key === 'ArrowRight' ? 1 : -1))
      return
    }
    const level = levelOfKey(event.key, value, words)
    if (level !== null) choose(event, level)
  }
  return (
    <div class="forms-levels" role="radiogroup" aria-label={label} aria-describedby={describedBy} onKeyDown={onKeyDown}>
      {levels.map((level, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a button takes one key for any level, which a native radio does not
        <button
          key={level}
          type="button"
          role="radio"
          data-level={level}
          class={`forms-level is-${level}`}
          aria-checked={value === level}
          tabIndex={value === level || (!isOne && index === 0) ? 0 : -1}
          title={`${index + 1}`}
          onClick={() => onChoose(level)}
        >
          <span class="forms-letter" aria-hidden="true">
            {letters[level]}
          </span>
          <span class="forms-word">{words[level]}</span>
        </button>
      ))}
    </div>
  )
}
