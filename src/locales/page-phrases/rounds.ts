/** Words of new, close and reopen, with the parameters each uses. */
export const roundsPhraseParameters = {
  'rounds.newTitle': [],
} as const satisfies Record<string, readonly string[]>
