/** Words of set-up, with the parameters each uses. */
export const setupPhraseParameters = {
  'setup.title': [],
} as const satisfies Record<string, readonly string[]>
