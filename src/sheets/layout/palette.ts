import type { ColumnOwner } from '../../model/table'

/** Header colours by who writes in a column; the notes on the headers say the same in words. */
export const headerColours: Record<ColumnOwner, string> = {
  suivi: '#e8eaed',
  once: '#e6f4ea',
  people: '#e6f4ea',
  slip: '#fef7e0',
}

export const quietText = '#5f6368'
export const endedText = '#80868b'
export const overdueText = '#b3261e'
export const textColour = '#202124'
