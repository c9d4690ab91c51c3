/** Words of the summary, with the parameters each uses. */
export const summaryPhraseParameters = {
  'summaryPage.title': [],
  'summaryPage.lead': [],
  'summaryPage.stays': [],
  'summaryPage.update': [],
  'summaryPage.updated': [],
  'summaryPage.same': [],
  'summaryPage.goTo': [],
} as const satisfies Record<string, readonly string[]>
