import type { Level } from '../../model/level'
import type { ColumnOwner } from '../../model/table'

/** Header colours by who writes in a column; the notes on the headers say the same in words. */
export const headerColours: Record<ColumnOwner, string> = {
  suivi: '#e8eaed',
  once: '#e6f4ea',
  people: '#e6f4ea',
  slip: '#fef7e0',
}

/** Background and text of a level: dark enough on light to read (contrast above 7), and the word stands there as well. */
export const levelColours: Record<Level, { background: string; text: string }> = {
  applied: { background: '#cdebd2', text: '#0d4a1f' },
  partly: { background: '#fdefc3', text: '#5a4100' },
  notYet: { background: '#fbdcd2', text: '#762508' },
  notObserved: { background: '#e8eaed', text: '#3c4043' },
  notRelevant: { background: '#e3e8f4', text: '#2c3e63' },
}

/** Fills of the charts: strong enough beside each other and on white. */
export const chartColours: Record<'applied' | 'partly' | 'notYet', string> = {
  applied: '#2e7d4f',
  partly: '#e3a008',
  notYet: '#c4532f',
}

export const quietText = '#5f6368'
export const endedText = '#80868b'
export const overdueText = '#b3261e'
export const textColour = '#202124'
