/** Words of the frame around every page, with the parameters each uses. */
export const shellPhraseParameters = {
  'shell.working': [],
  'shell.close': [],
  'shell.retry': [],
  'shell.panel': [],
  'shell.lost': [],
  'shell.accounts': [],
  'shell.warning': [],
  'shell.problem': [],
  'shell.note': [],
  'shell.more': ['count'],
  'shell.advice': ['count'],
  'shell.adviceLead': [],
} as const satisfies Record<string, readonly string[]>
