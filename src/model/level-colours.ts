import type { Level, ObservedLevel } from './level'

/** Background and text of a level: dark enough on light to read (contrast above 7), and the word or letter stands there as well. */
export const levelColours: Record<Level, { background: string; text: string }> = {
  applied: { background: '#cdebd2', text: '#0d4a1f' },
  partly: { background: '#fdefc3', text: '#5a4100' },
  notYet: { background: '#fbdcd2', text: '#762508' },
  notObserved: { background: '#e8eaed', text: '#3c4043' },
  notRelevant: { background: '#e3e8f4', text: '#2c3e63' },
}

/** Fills of charts and bars: strong enough beside each other and on white. */
export const chartColours: Record<ObservedLevel, string> = {
  applied: '#2e7d4f',
  partly: '#e3a008',
  notYet: '#c4532f',
}
