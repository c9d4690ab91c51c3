/** Words of filling in, with the parameters each uses. */
export const formsPhraseParameters = {
  'forms.title': [],
} as const satisfies Record<string, readonly string[]>
