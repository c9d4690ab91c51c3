import type { formsPhraseParameters } from '../../page-phrases/forms'

/** Words of filling in in French. */
export const formsPhrases: Record<keyof typeof formsPhraseParameters, string> = {
  'forms.title': 'Remplir les fiches',
}
