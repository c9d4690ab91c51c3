/** Words of the follow-up, with the parameters each uses. */
export const followUpPhraseParameters = {
  'followUp.title': [],
} as const satisfies Record<string, readonly string[]>
