/** Words of the panel, with the parameters each uses. */
export const panelPhraseParameters = {
  'panel.title': [],
} as const satisfies Record<string, readonly string[]>
