import type { formsPhraseParameters } from '../../page-phrases/forms'

/** Words of filling in in English. */
export const formsPhrases: Record<keyof typeof formsPhraseParameters, string> = {
  'forms.title': 'Fill in the forms',
}
