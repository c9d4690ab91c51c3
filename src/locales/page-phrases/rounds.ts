/** Words of new, close and reopen, with the parameters each uses. */
export const roundsPhraseParameters = {
  'rounds.title': [],
  'rounds.newTitle': [],
  // titles suggested for a new round, in the language of the workbook
  'rounds.atMonths': ['count'],
} as const satisfies Record<string, readonly string[]>
