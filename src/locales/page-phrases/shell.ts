/** Words of the frame around every page, with the parameters each uses. */
export const shellPhraseParameters = {
  'shell.working': [],
} as const satisfies Record<string, readonly string[]>
