import type { summaryPhraseParameters } from '../../page-phrases/summary'

/** Words of the summary in Portuguese. */
export const summaryPhrases: Record<keyof typeof summaryPhraseParameters, string> = {
  'summaryPage.title': 'Resumo e PDF',
  'summaryPage.lead':
    'A aba Resumo mostra onde estão hoje as pessoas e os objetivos: o quadro, os números com a sua base, dois gráficos, o que falta observar, as dificuldades e o acompanhamento.',
  'summaryPage.stays': 'Ela é atualizada no lugar: o que você pôs ao lado ou abaixo fica.',
  'summaryPage.update': 'Atualizar o resumo',
  'summaryPage.updated': 'O resumo está em dia.',
  'summaryPage.same': 'Nada mudou desde então: o resumo já estava em dia.',
  'summaryPage.goTo': 'Ir ao resumo',
  'summaryPage.what': 'Do que você precisa?',
  'summaryPage.what.tab': 'A aba Resumo, em dia',
  'summaryPage.what.pdf': 'O resumo em PDF',
  'summaryPage.what.forms': 'Fichas para imprimir, para o campo',
  'summaryPage.audience': 'Para quem é?',
  'summaryPage.audience.outside':
    'Para fora: sem nomes, telefones nem comentários; grupos de menos de 5 pessoas aparecem juntos',
  'summaryPage.audience.team': 'Para a equipe: com nomes, “interno” em cada página',
  'summaryPage.parts': 'O que deve conter?',
  'summaryPage.part.objectives': 'Objetivos e módulos',
  'summaryPage.part.rounds': 'De uma avaliação a outra',
  'summaryPage.part.groups': 'Grupos, parceiros, lugares, sexo',
  'summaryPage.part.obstacles': 'Dificuldades',
  'summaryPage.part.followUp': 'Acompanhamento',
  'summaryPage.part.people': 'Pessoa por pessoa',
  'summaryPage.part.toDo': 'Falta observar, em atraso, em conjunto',
  'summaryPage.part.method': 'Como foi feito',
  'summaryPage.language': 'Língua do PDF',
  'summaryPage.asWorkbook': 'A da planilha',
  'summaryPage.preview': 'Prévia',
  'summaryPage.previewOf': 'Prévia: no PDF as páginas se dividem em outro lugar',
  'summaryPage.download': 'Baixar o PDF',
  'summaryPage.downloaded': '{file} está nos seus downloads.',
  'summaryPage.again': 'Salvar de novo',
  'summaryPage.making': 'O PDF está sendo feito…',
  'summaryPage.noPdf':
    'Este navegador não conseguiu fazer o PDF. Tente de novo com Chrome, Edge ou Firefox atualizado.',
  'summaryPage.forms.lead':
    'Uma página A4 por pessoa: quadradinhos para marcar, espaço para escrever. Na volta, passe-as para o painel ou para a aba.',
  'summaryPage.forms.who': 'Fichas de quem?',
  'summaryPage.forms.all': 'Todos ({count})',
  'summaryPage.forms.group': 'Grupo: {group} ({count})',
  'summaryPage.forms.filling': 'Como você as quer?',
  'summaryPage.forms.blank': 'Vazias, com o último nível conhecido ao lado',
  'summaryPage.forms.filled': 'Preenchidas com o que está na avaliação',
  'summaryPage.forms.internal': 'Elas têm nomes e telefones: só para a equipe.',
}
