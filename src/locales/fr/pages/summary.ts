import type { summaryPhraseParameters } from '../../page-phrases/summary'

/** Words of the summary in French. */
export const summaryPhrases: Record<keyof typeof summaryPhraseParameters, string> = {
  'summaryPage.title': 'Synthèse',
  'summaryPage.lead':
    'L’onglet Synthèse montre où en sont les personnes et les objectifs aujourd’hui : le tableau croisé, les chiffres et leur base, deux graphiques, ce qui reste à observer, les freins et le suivi.',
  'summaryPage.stays': 'Il est mis à jour sur place : ce que vous avez ajouté à côté ou en dessous reste.',
  'summaryPage.update': 'Mettre à jour la synthèse',
  'summaryPage.updated': 'La synthèse est à jour.',
  'summaryPage.same': 'Rien n’a changé depuis : la synthèse était déjà à jour.',
  'summaryPage.goTo': 'Aller à la synthèse',
}
