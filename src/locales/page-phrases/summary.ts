/** Words of the summary, with the parameters each uses. */
export const summaryPhraseParameters = {
  'summaryPage.title': [],
} as const satisfies Record<string, readonly string[]>
