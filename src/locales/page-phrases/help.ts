/** Words of help, with the parameters each uses. */
export const helpPhraseParameters = {
  'help.title': [],
} as const satisfies Record<string, readonly string[]>
