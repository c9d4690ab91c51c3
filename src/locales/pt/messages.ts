import type { Locale } from '../locale'

/** Sentences in Portuguese. */
export const messages: Locale['messages'] = {
  'lock.taken': 'Outra pessoa está atualizando esta planilha. Espere um momento e tente de novo.',
  'lock.none':
    'Esta planilha não pode ser reservada para uma atualização, por isso nada foi escrito. Abra-a no Google Sheets e tente de novo.',
  'call.unknown': 'O Suivi não conhece “{name}”. Feche o painel e abra-o de novo.',
  'call.badInput': 'Algo não está certo em “{path}”. Confira e tente de novo.',
  accident: 'Algo deu errado, e não é culpa sua. Tente de novo; se voltar, informe esta referência: {reference}.',
  'plan.changed': 'A planilha mudou depois da prévia. Nada foi escrito; esta é a nova prévia.',
  'workbook.notSetUp': 'Esta planilha ainda não está preparada. Escolha “Preparar…” no menu.',
  'workbook.settingsGone':
    'A aba oculta em que o Suivi guarda as configurações foi excluída. Recupere-a: Arquivo ▸ Histórico de versões. Ou abra “Conferir esta planilha”, que pode refazê-la a partir das abas.',
  'workbook.alreadySetUp': 'Esta planilha já está preparada, com as pessoas da aba “{tab}”.',
  'workbook.tooManyTabs':
    'Seriam {count} abas; uma planilha do Suivi aceita {limit}. Divida a turma, ou fique com menos objetivos. Nada foi escrito.',
  'workbook.tooManyCells':
    'Seriam {count} células; uma planilha do Suivi aceita {limit}. Exclua linhas e colunas vazias, ou divida a turma. Nada foi escrito.',
  'workbook.newer': 'Esta planilha foi feita com um Suivi mais novo (versão {version}). Use esse. Nada foi escrito.',
  'tab.missing': 'A aba “{tab}” não está mais lá. Recupere-a (desfazer, ou o histórico de versões) e tente de novo.',
  'tab.twice': '“{first}” e “{second}” parecem a mesma aba. Fique com uma, exclua a outra e tente de novo.',
  'tab.gone': 'A aba “{tab}” foi excluída. Para reaver o que havia nela, use o histórico de versões.',
  'tab.hidden':
    '“{tab}” está oculta e tem linhas em acompanhamento. Ela é lida e atualizada como as outras; mostre-a de novo para que a equipe a veja.',
  'rows.hidden':
    '“{tab}”: {count#a linha|as linhas} {rows} {count#está oculta|estão ocultas}. {count#Ela é lida e atualizada|Elas são lidas e atualizadas} como as outras.',
  'columns.hidden':
    '“{tab}”: {count#uma coluna está oculta|há colunas ocultas}: {columns}. {count#Ela é lida e atualizada|Elas são lidas e atualizadas} como as outras.',
  'tab.filtered':
    'Há um filtro em “{tab}”: pode haver linhas fora da vista. Elas são lidas e atualizadas como as outras.',
  'tab.unreadable':
    '“{tab}”: não dá mais para entender os títulos, por isso nada é lido nem escrito ali. Abra “Conferir esta planilha”, ou recupere os títulos pelo histórico de versões.',
  'tab.noIds':
    '“{tab}” perdeu a coluna ID, e não se sabe mais de quem é cada linha. Nada foi escrito. Abra “Conferir esta planilha”, que devolve os IDs a partir dos nomes.',
  'tab.moved': 'Linhas mudaram de lugar em “{tab}” durante a atualização. Nada foi escrito ali; atualize de novo.',
  'tab.protectedBy':
    '“{tab}” está protegida ({who}), por isso o Suivi não pode escrever ali em seu nome. Peça o direito de editar, ou deixe que alguém que o tenha atualize.',
  'cells.protected':
    '“{tab}”: as células {cells} estão protegidas, por isso o Suivi não pode escrever ali em seu nome. Peça o direito de editar a quem é dono da planilha, ou deixe que alguém que o tenha atualize.',
  'cells.protectedBy':
    '“{tab}”: as células {cells} estão protegidas ({who}), por isso o Suivi não pode escrever ali em seu nome. Peça o direito de editar, ou deixe que alguém que o tenha atualize.',
  'cells.refused':
    'Uma parte desta planilha está protegida e você não pode editá-la, por isso isto não foi até o fim. Abra “Conferir esta planilha” para ver quais células, peça o direito de editar e faça de novo: o que já foi escrito está certo.',
  'tab.protected':
    '“{tab}” está protegida, por isso o Suivi não pode escrever ali em seu nome. Peça a quem a protegeu o direito de editar, ou deixe que alguém que o tenha atualize.',
  'tab.copyIgnored': '“{tab}” é uma cópia de “{original}”. Ela é sua: ali nada é lido nem escrito.',
  'column.missing':
    '“{tab}”: falta a coluna “{column}”. Desfaça, ou escreva de novo o título dela acima das células, e tente de novo.',
  'column.renamed': '“{tab}”: a coluna “{column}” agora se chama “{header}”. Ela continua com esse nome.',
  'column.added':
    '“{tab}”: a coluna “{column}” está lá de novo, vazia. O que tinha sido escrito nela está no histórico de versões.',
  'header.merged': '“{tab}”: as células de título {cells} estão mescladas, e não dá para distinguir as colunas abaixo.',
  'items.gone':
    'A memória oculta do acompanhamento foi excluída. Ela se refaz a partir das avaliações, das abas e das visitas; só são esquecidas as linhas que você tinha deixado de fora ou encerrado à mão, e elas voltam.',
  'cell.notAWord':
    '“{tab}”, linha {row}, coluna “{column}”: “{text}” não está em nenhuma lista. Escolha uma palavra da lista, ou acrescente esta em Listas.',
  'cell.notADay': '“{tab}”, linha {row}, coluna “{column}”: “{text}” não é uma data. Escreva um dia, como 12/03/2026.',
  'row.unknownId': '“{tab}”, linha {row}: ninguém e nada tem o ID {id}. A linha ficou como estava; confira o ID.',
  'row.copied': '“{tab}”, a linha {row} foi copiada da linha de {id}. Agora é uma linha sua, sem ID.',
  'row.idMended': '“{tab}”: {count} {count#ID voltou|IDs voltaram} para junto do nome certo.',
  'row.idsLeft':
    '“{tab}”, {count#linha|linhas} {rows}: podem ser várias pessoas, por isso {count#esta linha continua|estas linhas continuam} sem ID. Escreva o certo antes da próxima atualização.',
  'row.idLost': '“{tab}”, {count#linha|linhas} {rows}: o ID de {names} foi trocado ou apagado. Devolver?',
  'lists.madeAgain':
    '“{tab}” está de novo no lugar, com as palavras habituais. As suas próprias palavras só estão no histórico de versões (Arquivo ▸ Histórico de versões): escreva-as de novo na aba.',
  'visits.madeAgain':
    '“{tab}” está de novo no lugar, com {count} {count#visita|visitas} das quais o Suivi lembrava o dia e o que decidiram. O que foi escrito sobre as visitas só está no histórico de versões: Arquivo ▸ Histórico de versões.',
  'mend.gone': 'Não é mais assim: a planilha mudou depois da conferência. Nada foi escrito; confira de novo.',
  'mend.roundStatus': 'A avaliação “{round}” estava encerrada ou ainda está sendo preenchida?',
  'mend.roundDate': 'Em que dia foi feita a avaliação “{round}”?',
  'settings.rebuilt':
    'As configurações foram refeitas a partir das abas, com as pessoas de “{tab}”. Confira em Configurações: o título e as datas da formação são preenchidos ali. O que se sabia no fim da formação e as respostas que você tinha dado não estão em nenhuma aba: só o histórico de versões as tem. O próximo resumo vai para uma aba nova.',
  'row.strangeId':
    '“{tab}”, linha {row}: o ID {id} de {name} não foi dado pelo Suivi (escrito à mão, ou vindo de outro arquivo). A linha fica de lado; se {name} faz parte do grupo, dê um ID próprio.',
  'row.sameId':
    '“{tab}”, linha {row}: o ID {id} ao lado de {name} está também em outra linha. A próxima atualização dá a esta linha um ID próprio.',
  'row.newId': '“{tab}”, linha {row}: {name} agora tem o ID {id}.',
  'objective.gone':
    '“{tab}”: o objetivo {objective} não tem mais linha, embora avaliações ou abas de acompanhamento falem dele. Ponha a linha de volta com este ID (desfazer, ou o histórico de versões); até lá, as linhas dele ficam como estão.',
  'training.badDates': 'A formação terminaria antes de começar. Corrija uma das duas datas.',
  'setup.noHeader':
    'Nenhuma linha de títulos foi encontrada em “{tab}”. Escreva um título acima de cada coluna, como Nome e Grupo.',
  'setup.noNames': 'Nenhuma coluna de nomes foi encontrada em “{tab}”. Qual coluna tem os nomes?',
  'setup.noPeople': 'Nenhum participante foi encontrado em “{tab}”. Escreva uma pessoa por linha, abaixo dos títulos.',
  'setup.noObjectives':
    'Nenhum objetivo foi encontrado em “{tab}”. Escreva o que a formação buscava, um objetivo por linha.',
  'setup.whatMarksMean': 'O que quer dizer “{mark}”? Está em {count} {count#célula|células}.',
  'setup.scores':
    'As marcas parecem notas de 0 a {top}: a partir de {applied} um objetivo contaria, e a partir de {partly} em parte. Está certo?',
  'setup.whichTab': 'Em qual aba estão os participantes?',
  'setup.twoLists':
    '“{tab}” contém várias listas, uma abaixo da outra. Qual delas? Escolha a linha de títulos (linhas {rows}).',
  'setup.twoSets':
    '“{tab}” contém várias séries de marcas, de dias diferentes. Fique com uma: nas colunas das outras, escolha “Outra coisa”.',
  'setup.longList':
    '“{tab}” tem uma linha por pessoa e por objetivo, mas nem todas as datas podem ser lidas: não se sabe qual marca é a última. Escreva-as como 12/03/2026.',
  'setup.longTaken':
    '“{tab}” tem uma linha por pessoa e por objetivo: vale a marca mais recente; as anteriores ficam como nota.',
  'setup.notASetup':
    'Este texto não é uma preparação do Suivi: nada foi aproveitado. Na planilha da outra turma, abra Ajuda ▸ Configurações, copie o texto inteiro e cole-o aqui.',
  'setup.ofAnotherTab': 'Esta preparação fala de uma aba “{tab}”, que aqui não existe. Nada foi aproveitado.',
  'setup.emptyFile':
    'Este arquivo está vazio. Escreva uma pessoa por linha, abaixo de uma linha de títulos, e tente de novo.',
  'setup.marksAssumedPractice':
    '{count} {count#marca foi tomada|marcas foram tomadas} como o que as pessoas fazem em casa, e {count#guardada|guardadas} como uma primeira avaliação, encerrada. Se falam do final da formação, diga isso nas Configurações.',
  'setup.namesake': 'Várias pessoas se chamam {name} (linhas {rows}). Elas ficam separadas.',
  'setup.samePhone':
    '{count} {count#telefone é|telefones são} de duas ou três pessoas (linhas {rows}). Elas ficam separadas.',
  'setup.samePerson': '{name}, linhas {rows}: uma só pessoa, {id}. As suas linhas ficam como estão.',
  'setup.sameDiffers':
    '{name} (linhas {rows}), coluna “{column}”: as marcas não combinam ({marks}). Vale a mais baixa; a outra fica na sua lista.',
  'setup.rowsLeftOut':
    '{count} {count#linha não foi tomada|linhas não foram tomadas} como pessoas (linhas {rows}): em branco, totais, legendas ou títulos repetidos.',
  'setup.marksChanged':
    'Na sua lista, as marcas de {count} {count#pessoa|pessoas} mudaram desde a preparação, como as de {example}. Os níveis não são mais lidos ali: escreva um novo em uma aba de avaliação ou em uma visita.',
  'setup.unknownMark':
    '“{tab}”, linha {row}, coluna “{column}”: “{text}” não é uma marca conhecida. O texto ficou guardado como nota, e o nível está por preencher.',
  'people.new': '{count} {count#pessoa nova|pessoas novas}: {names}.',
  'people.left':
    '{count} {count#pessoa não está mais|pessoas não estão mais} na lista: {names}. A história delas é guardada.',
  'people.sorted':
    '“{tab}”: {count} {count#nome está|nomes estão} ao lado do ID de outra pessoa. A lista foi ordenada sem a coluna ID?',
  'objective.new': '{count} {count#objetivo novo|objetivos novos}: {titles}.',
  'report.lostLetters':
    'Algumas letras não podem ser impressas aqui e aparecem como um quadrado: {letters}. Todo o resto está no PDF.',
  'report.noForms': 'Não há ninguém para quem imprimir uma ficha: confira a escolha das pessoas.',
  'round.unknown': 'Não há nenhuma avaliação “{round}” nesta planilha. Escolha uma da lista.',
  'round.none': 'Ainda não há nenhuma avaliação. Escolha “Nova avaliação…” no menu.',
  'round.openAlready': 'A avaliação “{round}” já está aberta. Encerre-a primeiro.',
  'round.notOpen': 'A avaliação “{round}” não está aberta. Reabra-a primeiro.',
  'round.notClosed': 'A avaliação “{round}” não está encerrada. Só uma avaliação encerrada pode ser reaberta.',
  'round.badDate': '“{text}” não é uma data. Escolha um dia, como 12/03/2026.',
  'round.badTitle': 'Dê à avaliação um título que nenhuma outra tenha, como “Aos 3 meses”.',
  'round.closedCellChanged':
    '“{tab}”, linha {row}, coluna “{column}”: esta avaliação está encerrada, e “{before}” virou “{after}”. Ponha de volta o valor anterior, ou reabra a avaliação.',
  'round.blank':
    '{count} {count#nível não está preenchido|níveis não estão preenchidos}. Você pode encerrar mesmo assim: uma célula vazia nunca conta como “ainda não”.',
  'round.changedAgain':
    '{count} {count#célula mudou|células mudaram} de novo nesse meio-tempo e {count#ficou como está|ficaram como estão}. Olhe mais uma vez e decida.',
  'forms.noOpenRound': 'Nenhuma avaliação está aberta. Comece uma e depois preencha as fichas.',
  'forms.roundClosed':
    'A avaliação “{round}” foi encerrada nesse meio-tempo, por isso nada mais é escrito nela. Reabra-a para continuar.',
  'forms.notALevel': '“{text}” não é um nível. Escolha um dos que aparecem.',
  'forms.tooLong': 'Este texto é longo demais para uma célula: {limit} caracteres no máximo. Encurte-o.',
  'forms.rowMissing':
    '“{tab}”: a linha de “{objective}” não está mais lá, por isso a resposta não foi escrita. Recupere a linha (desfazer, ou o histórico de versões) e tente de novo.',
  'forms.noCell':
    '“{tab}”, {objective}: a célula “{column}” está mesclada com outras, ou a coluna sumiu, por isso a resposta não foi escrita.',
  'forms.notWritten':
    'Não foi possível escrever em “{tab}”: uma parte pode estar protegida, ou uma regra pode recusar a resposta. Suas respostas ficam guardadas aqui; fale com quem cuida da aba e tente de novo.',
  'visit.noDate': '“{tab}”, linha {row}: a visita não tem data, por isso não é recolhida. Preencha “Visita em”.',
  'visit.inFuture':
    '“{tab}”, linha {row}: a visita tem a data {date}, um dia que ainda não chegou, por isso não é recolhida. Corrija “Visita em”, ou escreva esse dia em “Próxima data”.',
  'visit.older':
    '“{tab}”, linha {row}: a visita de {date} é mais antiga que a última observação. Ela fica em Visitas, e o nível de hoje continua o da observação.',
  'visit.noReason':
    '“{tab}”, linha {row}: “Vamos parar” precisa de um motivo, por isso a visita não é recolhida. Escreva por quê em “O que foi feito”.',
  'visit.unknownItem': '“{tab}”, linha {row}: “{text}” não é uma linha de acompanhamento. Escolha uma, como P012-O03.',
  'visit.noLevel':
    '“{tab}”, linha {row}: a visita só tem a data, por isso não é recolhida. Preencha “Nível visto” ou “O que foi feito”.',
  'observation.toBeDecided':
    '{name}, {objective}: duas observações de {date} não combinam. Vale a mais baixa até que alguém fique com uma.',
  'followUp.nothingToDo': 'Nada a fazer: o acompanhamento está em dia.',
  'followUp.noClosedRound':
    'Ainda não há nada a acompanhar: nenhuma avaliação está encerrada. Preencha as fichas e encerre a avaliação.',
  'followUp.noneNotYet': 'Nada a acompanhar: ninguém está em “ainda não” em nenhum objetivo.',
  'followUp.rowRemoved': 'A linha de {name} para “{objective}” ({item}) foi excluída. O que fazer com ela?',
  'followUp.sortedWithoutIds':
    '“{tab}”: {count} {count#nome está|nomes estão} ao lado do ID de outra pessoa. A aba foi ordenada sem a coluna ID?',
  'followUp.tabMissing':
    'A aba de acompanhamento “{tab}” ({objective}) foi excluída. Fazer de novo, ou deixar este objetivo de fora?',
  'followUp.offerToHide': 'Não há mais nada aberto em “{tab}”. Você pode ocultar esta aba; nada dela se perde.',
}
