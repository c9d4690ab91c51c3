import type { panelPhraseParameters } from '../../page-phrases/panel'

/** Words of the panel in English. */
export const panelPhrases: Record<keyof typeof panelPhraseParameters, string> = {
  'panel.title': 'Suivi',
}
