import type { Locale } from '../locale'
import { splitWords } from '../split-words'

/** What team sheets in Portuguese call their columns and marks. */
export const sheetWords: Locale['sheetWords'] = {
  roles: {
    name: splitWords(`
      Seu nome | Seu nome completo | Nome(s) | Nome | Nome completo | Nome e sobrenome | Nome e apelido |
      Nomes | Participante | Nome do participante | Nome da participante | Beneficiário | Beneficiária | Sócio
      | Sócia | Produtor | Produtora | Agricultor | Agricultora | Artesão | Artesã | Aluno | Aluna | Pessoa |
      Cooperado | Cooperada | Formando | Formanda
    `),
    firstName: splitWords('Prenome | Primeiro nome | Nome próprio'),
    lastName: splitWords('Sobrenome | Sobrenomes | Apelido | Apelidos | Último nome | Nome de família'),
    group: splitWords(`
      Grupo | Grupos | Nome do grupo | Cooperativa | Associação de produtores | Oficina | Equipe | Equipa |
      Turma | Núcleo | Comitê | Grupo de mulheres
    `),
    partner: splitWords(`
      Parceiro | Parceira | Associação parceira | Organização parceira | Organização | Associação |
      Instituição | Entidade | Federação | Parceiro local
    `),
    place: splitWords(`
      Lugar | Comunidade | Localidade | Município | Povoado | Bairro | Aldeia | Distrito | Província |
      Assentamento | Sítio | Endereço | Cidade | Vila | Zona
    `),
    phone: splitWords(`
      Telefone | Telefones | Número de telefone | Celular | Telemóvel | Cel. | Telefone celular | Contato |
      Contacto
    `),
    sex: splitWords('Sexo | Gênero | Género | Sexo (M/F)'),
    id: splitWords('N° | Nº | Número | CPF | Código | Matrícula | Ordem | Documento'),
    other: splitWords(`
      Número de filhos | Filhos | Pessoas a cargo | Dependentes |
      Endereço de e-mail | Obs | Obs. | Idade | Data de nascimento | Data | Observações | Observação |
      Comentário | Comentários | Nota | Notas | Assinatura | Ocupação | Ofício | Cargo | Função | Nível | Ano
      | Estado civil | Escolaridade | Carimbo de data/hora
    `),
  },
  practiceMarks: {
    applied: splitWords('sim | aplicado | aplica | faz | feito | pratica | adotado'),
    partly: splitWords(`
      em parte | parcial | parcialmente | às vezes | começou | em andamento | um pouco | mais ou menos
    `),
    notYet: splitWords('não | ainda não | não aplicado | não faz | não feito | nunca | nenhum'),
    notObserved: splitWords(`
      não observado | não visto | ausente | aus | aus. | não estava | não se sabe | fora da época
    `),
    notRelevant: splitWords('não se aplica mais | não aplicável | descartado'),
  },
  acquiredMarks: {
    applied: splitWords('adquirido | atingido | dominado | competente | aprovado | satisfatório'),
    partly: splitWords('em processo de aquisição | em aquisição | parcialmente adquirido | quase atingido'),
    notYet: splitWords('não adquirido | não atingido | não dominado | reprovado | insuficiente'),
    notObserved: splitWords('ausente | aus | aus. | não avaliado'),
    notRelevant: splitWords('não aplicável | dispensado | isento'),
  },
  totals: splitWords('Total | Totais | Total geral | Subtotal | Soma | Média | Quantidade | Porcentagem'),
  legends: splitWords(`
    Assinatura do | Assinatura da | Visto | Responsável | Coordenador | Coordenadora | Presidente | Legenda |
    Nota | Notas | NB | Assinatura | Assinaturas | Data e assinatura | Elaborado por | Preenchido por | Fonte
    | Formador | Formadora | Facilitador | Facilitadora
  `),
  objectiveTitles: splitWords(`
    Objetivo | Objetivos | Objectivo | Objectivos | Objetivo da formação | Objetivos da formação |
    Objetivo de aprendizagem | Prática | Práticas | Competência | Competências | Habilidade | Habilidades |
    Capacidade | Mudança esperada | Prática esperada | Resultado esperado
  `),
  modules: splitWords('Módulo | Módulos | Tema | Temas | Unidade | Unidades | Eixo | Sessão | Capítulo'),
  scores: splitWords(`
    nota | notas | pontuação | classificação | prova | exame | teste | pontos | resultado | de 0 a 10 | de 0 a 20
  `),
  counts: splitWords(`
    idade | filhos | agregado | família | tamanho | visitas | anos | meses | dias | hectares | ha | km | kg |
    distância | superfície | número | quantidade | total | média | soma | animais | vacas | cabras | galinhas |
    árvores | ordem
  `),
  askers: splitWords('qual | quais | que | seu | sua | teu'),
  trainingEnds: splitWords(`
    fim da formação | final da formação | no fim | fim do curso | ao terminar | avaliação final
  `),
  laterDays: splitWords(`
    mês | meses | semana | semanas | depois | acompanhamento | visita | visitas | em casa | no campo
  `),
  earlierDays: splitWords('antes | no início | linha de base'),
  months: splitWords(`
    janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro
  `),
}
