import type { followUpPhraseParameters } from '../../page-phrases/follow-up'

/** Words of the follow-up in Portuguese. */
export const followUpPhrases: Record<keyof typeof followUpPhraseParameters, string> = {
  'followUp.title': 'Abas de acompanhamento',
  'followUp.lead': 'Isto é o que a atualização vai fazer. Nada é escrito antes de você dizer.',
  'followUp.new': 'Novas, para acompanhar',
  'followUp.kept': 'Sem mudança',
  'followUp.changed': 'Mudaram desde a última atualização',
  'followUp.ended': 'Encerradas',
  'followUp.reopened': 'Reabertas',
  'followUp.withdrawn': 'Retiradas (a observação foi corrigida)',
  'followUp.visits': 'Visitas recolhidas das linhas',
  'followUp.stillToObserve': 'Falta observar',
  'followUp.what': 'O quê',
  'followUp.count': 'Quantidade',
  'followUp.newTabs': '{count} {count#aba nova será criada|abas novas serão criadas}.',
  'followUp.questions': 'Antes disso, responda por favor',
  'followUp.forAll': 'Para todas as linhas retiradas:',
  'followUp.reason': 'Por que encerrar?',
  'followUp.reasonHint': 'O motivo fica na linha. Por exemplo: mudou de ofício.',
  'followUp.preview': 'Ver a prévia',
  'followUp.apply': 'Atualizar as abas',
  'followUp.cellsOnly':
    'As linhas continuam iguais. O que o Suivi calcula nelas (nível de hoje, nomes, IDs) será posto em dia.',
  'followUp.reading': 'Lendo as abas…',
  'followUp.applying': 'Escrevendo as abas… Pode levar até um minuto.',
  'followUp.done': 'As abas de acompanhamento estão em dia',
  'followUp.doneCounts': '{open} {open#linha|linhas} em acompanhamento, em {tabs} {tabs#aba|abas}.',
  'followUp.doneHow':
    'Em cada aba: escolha o que segura a pessoa e o que será feito, por quem, quando. Depois de uma visita, preencha as colunas amarelas; a atualização seguinte a recolhe em Visitas.',
  'followUp.goTo': 'Ir para “{title}”',
  'followUp.tabs': 'As abas',
  'followUp.ended1': 'nada mais aberto',
  'followUp.hide': 'Ocultar {count#a aba|as abas} sem nada aberto',
  'followUp.hidden': '{count} {count#aba está oculta|abas estão ocultas}. Nada {count#dela|delas} se perde.',
  'followUp.toSummary': 'Atualizar o resumo',
}
