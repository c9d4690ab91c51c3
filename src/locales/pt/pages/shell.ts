import type { shellPhraseParameters } from '../../page-phrases/shell'

/** Words of the frame around every page in Portuguese. */
export const shellPhrases: Record<keyof typeof shellPhraseParameters, string> = {
  'shell.working': 'Um momento…',
  'shell.close': 'Fechar',
  'shell.retry': 'Tentar de novo',
  'shell.panel': 'Ir ao painel',
  'shell.lost': 'Nenhuma resposta chegou. Confira a conexão e tente de novo: nada do que você escreveu se perde.',
  'shell.accounts':
    'O Google não deixou esta página entrar. Isso acontece quando há duas contas do Google abertas: abra a planilha em uma janela anônima, ou em um perfil do navegador com uma só conta.',
  'shell.warning': 'Bom saber',
  'shell.problem': 'Por corrigir',
  'shell.note': 'Para informação',
  'shell.more': '… e mais {count}',
  'shell.advice': 'Conselhos sobre a redação dos objetivos ({count})',
  'shell.adviceLead': 'São só conselhos: deixe como está o que lhe convém.',
}
