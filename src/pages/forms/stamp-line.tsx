import { useState } from 'preact/hooks'
import type { Stamp } from '../../domain/forms/stamp'
import { isDay } from '../../model/day'
import { say, sayDay } from '../shell/words'

interface StampLineProps {
  stamp: Stamp
  onChange(stamp: Stamp): void
}

/** Date and observer of what is filled in, asked for once. */
export function StampLine({ stamp, onChange }: StampLineProps) {
  const [isOpen, setOpen] = useState(false)
  const { observer } = stamp
  const date = sayDay(stamp.date)
  return (
    <div class="forms-stamp">
      <p>
        {observer === '' ? say('forms.stampOn', { date }) : say('forms.stampBy', { date, name: observer })}{' '}
        <button type="button" class="forms-link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('forms.changeStamp')}
        </button>
      </p>
      {isOpen && (
        <div class="forms-details">
          <div class="forms-field">
            <label for="forms-date">{say('forms.date')}</label>
            <input
              id="forms-date"
              type="date"
              value={stamp.date}
              onChange={(event) => {
                const day = event.currentTarget.value
                if (isDay(day)) onChange({ ...stamp, date: day })
              }}
            />
          </div>
          <div class="forms-field">
            <label for="forms-observer">{say('forms.observer')}</label>
            <input
              id="forms-observer"
              type="text"
              maxLength={200}
              value={observer}
              onChange={(event) => onChange({ ...stamp, observer: event.currentTarget.value.trim() })}
            />
          </div>
          <p class="forms-hint">{say('forms.stampHint')}</p>
        </div>
      )}
    </div>
  )
}
