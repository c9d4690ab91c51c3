import type { helpPhraseParameters } from '../../page-phrases/help'

/** Words of help in Portuguese. */
export const helpPhrases: Record<keyof typeof helpPhraseParameters, string> = {
  'help.title': 'Ajuda',
  'help.guide': 'Guia',
  'help.check': 'Conferência',
  'help.settings': 'Configurações',
  'help.twoSteps': 'Dois passos',
  'help.twoSteps1': 'A avaliação é uma foto: alguns meses depois da formação, o que se faz com o que foi aprendido?',
  'help.twoSteps2': 'O acompanhamento apoia o que ainda não está em prática, até que esteja.',
  'help.words': 'Três distinções',
  'help.words1':
    'Adquirido não é aplicado. O que se sabia no final da formação fica ao lado, e nunca conta como feito em casa.',
  'help.words2': 'Vazio não é “ainda não”. O vazio está por preencher; “não observado” é que ninguém pôde ver.',
  'help.words3': '“Aplicado” é feito pela pessoa sozinha, em uma situação real. Anote a situação: é o que importa.',
  'help.path': 'O caminho',
  'help.path1': 'Preparar: o Suivi lê a sua lista e mostra o que entendeu.',
  'help.path2': 'Nova avaliação: uma aba com uma ficha por pessoa.',
  'help.path3': 'Preencher as fichas: no painel, ou à mão na aba, no celular, por um parceiro. Dá no mesmo.',
  'help.path4': 'Encerrar a avaliação: os níveis ficam guardados como estão.',
  'help.path5':
    'Atualizar o acompanhamento: uma linha para cada “ainda não”. Planeje, visite, anote a visita, atualize de novo.',
  'help.path6': 'Resumo: números com a sua base, para a equipe e o financiador; também em PDF, com nomes ou sem eles.',
  'help.never': 'O que o Suivi nunca faz',
  'help.never1': 'Não apaga, não muda de lugar nem de aparência nada do que você escreveu. Não exclui nenhuma aba.',
  'help.never2': 'Não envia nada a lugar nenhum: tudo fica nesta planilha.',
  'help.checkLead':
    'O Suivi lê todas as abas e diz o que não está como deveria. Nada é mudado antes de você apertar um botão.',
  'help.checkRun': 'Conferir esta planilha',
  'help.checkFine': 'Tudo bem: {count} {count#aba lida|abas lidas}, nada a apontar.',
  'help.checkFound': '{count} {count#ponto|pontos} para olhar, em {tabs} {tabs#aba lida|abas lidas}.',
  'help.checkMends':
    'A próxima atualização do acompanhamento conserta sozinha o que pode: IDs que faltam, pessoas novas, linhas copiadas. Ela pergunta quando não tem certeza.',
  'help.looking': 'Procurando linhas e colunas ocultas… {done} de {count} {count#aba|abas}',
  'help.lookStop': 'Parar de procurar',
  'help.lookDone': 'Linhas e colunas ocultas: todas as abas foram olhadas.',
  'help.lookNone': 'Nenhuma linha ou coluna está oculta.',
  'help.lookLeft':
    'A planilha é grande: nestas abas não se procuraram linhas ocultas até o fim: {tabs}. O botão abaixo mostra todas as linhas.',
  'help.linesShown': 'Feito: já estão à vista.',
  'help.hiddenRows': 'Linhas ocultas à mão',
  'help.hiddenRowsWhy':
    'O Suivi as lê e atualiza como as outras. Uma planilha muito grande não é olhada até o fim: este botão mostra todas as linhas.',
  'help.showRows': 'Mostrar todas as linhas das abas do Suivi',
  'help.mended': 'Feito. Nova conferência:',
  'help.goThere': 'Ir até lá ({cell})',
  'help.training': 'A formação',
  'help.trainingTitle': 'Título',
  'help.organisation': 'Organização',
  'help.starts': 'De',
  'help.ends': 'Até',
  'help.datesWrong': 'A formação termina antes de começar.',
  'help.people': 'Como vocês chamam os participantes',
  'help.peopleOne': 'Uma pessoa',
  'help.peopleMany': 'Várias',
  'help.peopleHint':
    'No idioma das abas ({language}), por exemplo: aprendiz, aprendizes. Se ficar vazio, são participantes. O painel, o resumo e o PDF usam a sua palavra.',
  'help.peopleBoth': 'Escreva as duas palavras, ou nenhuma.',
  'help.save': 'Salvar',
  'help.saved': 'Salvo.',
  'help.language':
    'Língua das abas desta planilha: {language}. As páginas e os menus falam a língua da sua conta do Google.',
  'help.lists': 'As palavras das listas (dificuldades, modalidades, responsáveis…) são suas: mude-as na aba “{tab}”.',
  'help.sheet': 'A sua lista é a aba “{tab}”. O Suivi lê estas colunas:',
  'help.carry': 'Usar esta preparação para outra turma',
  'help.carryHow':
    'Copie este texto. Na outra planilha, abra “Preparar…” e cole-o em “Usar a preparação de outra turma”: colunas e marcas serão entendidas como aqui.',
  'help.carryText': 'Esta preparação',
  'help.carryNobody': 'Diz como se chamam as colunas e as marcas. Não traz nome, telefone nem ID de ninguém.',
  'help.copy': 'Copiar',
  'help.copied': 'Copiado.',
  'help.copyByHand': 'O texto está selecionado: tecle Ctrl+C para copiar.',
  'help.privacy':
    'O Suivi só vê a planilha em que é aberto, e mostra as próprias páginas. Guarda o que sabe nesta planilha e não envia nada a lugar nenhum.',
}
