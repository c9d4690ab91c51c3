/** What invented sheets are written with, by language. People, groups and places are invented. */
export interface SheetWords {
  titles: string[]
  days: string[]
  headers: Record<'number' | 'name' | 'first' | 'last' | 'group' | 'place' | 'phone' | 'sex', string[]>
  others: string[]
  groupWord: string
  groups: string[]
  places: string[]
  firstNames: string[]
  lastNames: string[]
  modules: string[]
  /** Some sound like a column about people. */
  objectives: string[]
  totals: string[]
  feet: string[]
  /** Marks by level, a family each: `na` says not acquired there. */
  families: { speaksOf: 'practice' | 'acquired'; marks: Partial<Record<string, string[]>>; legend: string }[]
  remarks: string[]
}

const signs = { speaksOf: 'practice' as const, marks: { applied: ['✓'], notYet: ['✗'] }, legend: '✓ = 1' }
const ones = { speaksOf: 'practice' as const, marks: { applied: ['1'], notYet: ['0'] }, legend: '' }
const scores = {
  speaksOf: 'acquired' as const,
  marks: { notYet: ['0', '1'], partly: ['2'], applied: ['3', '4'] },
  legend: '',
}
const crosses = { speaksOf: 'practice' as const, marks: { applied: ['x', 'X'] }, legend: '' }
const letters = {
  speaksOf: 'acquired' as const,
  marks: { applied: ['S'], partly: ['I'], notYet: ['N'] },
  legend: 'S = 1, I = 2, N = 3',
}

/** The words of the four languages. */
export const sheetWordsOf: Record<'fr' | 'en' | 'es' | 'pt', SheetWords> = {
  fr: {
    titles: ['Union des groupements du Baol', 'FORMATION EN MARAICHAGE', 'Tableau de suivi – promotion 2026'],
    days: ['Du 2 au 13 février 2026', 'Date : 14/03/2026', 'Lieu : Ndem'],
    headers: {
      number: ['N°', 'No', 'Numéro', 'N° d’ordre'],
      name: ['Nom et prénom(s)', 'NOMS ET PRENOMS', 'Nom complet', 'Participant(e)', 'Nom', 'Prénom et nom'],
      first: ['Prénom', 'Prénoms', 'Prénom(s)'],
      last: ['Nom', 'NOM', 'Nom de famille'],
      group: ['Groupement', 'Groupe', 'GIE', 'Nom du groupement'],
      place: ['Village', 'Localité', 'Commune', 'Village (commune)'],
      phone: ['Téléphone', 'Tél.', 'N° tél', 'Contact'],
      sex: ['Sexe', 'H/F', 'Genre'],
    },
    others: ['Observations', 'Âge', 'Émargement', 'Date de naissance', 'Niveau d’études', 'Nombre d’enfants'],
    groupWord: 'Groupement',
    groups: ['Jappo', 'Takku Liggey', 'Bokk Jom', 'Ensemble pour Bara'],
    places: ['Thiaré', 'Ndem', 'Keur Bara', 'Ngoye'],
    firstNames: ['Awa', 'Binta', 'Coumba', 'Demba', 'Fatou', 'Ibrahima', 'Khady', 'Lamine', 'Mariama', 'Ndèye'],
    lastNames: ['Diop', 'Fall', 'Ndour', 'Sarr', 'Thiam', 'Gueye', 'Mbaye', 'Totane', 'Faye'],
    modules: ['Les sols', 'La gestion', 'Module 1 : vendre', 'La vie du groupe'],
    objectives: [
      'Composter',
      'Pailler ses planches',
      'Tenir un cahier',
      'Tenir la caisse',
      'Travail en équipe',
      'Calculer le prix de revient',
      'Gestion du groupe',
      'Participe aux réunions du comité',
      'Sait noter ses dépenses',
      'Arrosage',
    ],
    totals: ['Total', 'TOTAL', 'Total acquis', 'Moyenne', 'Sous-total'],
    feet: ['Signature du formateur', 'Le formateur', 'Fait à Ndem, le 14 mars 2026', 'NB : liste à compléter'],
    families: [
      {
        speaksOf: 'acquired',
        marks: { applied: ['A'], partly: ['ECA'], notYet: ['NA'], notObserved: ['abs'] },
        legend: 'A = acquis, ECA = en cours, NA = non acquis',
      },
      {
        speaksOf: 'practice',
        marks: { applied: ['oui', 'Oui'], partly: ['en partie'], notYet: ['non', 'NON'] },
        legend: 'Légende : oui = fait chez soi',
      },
      {
        speaksOf: 'acquired',
        marks: { applied: ['acquis'], partly: ['en cours d’acquisition'], notYet: ['non acquis'] },
        legend: 'Légende : voir au dos',
      },
      signs,
      ones,
      scores,
      crosses,
      letters,
    ],
    remarks: ['malade', 'à revoir', 'en voyage'],
  },
  en: {
    titles: ['Kilima Farmers Association', 'TRAINING ON POULTRY KEEPING', 'Cohort 2026 – follow-up sheet'],
    days: ['From 2 to 13 February 2026', 'Date: 14/03/2026', 'Venue: Kilima'],
    headers: {
      number: ['No.', 'S/N', '#', 'Sl. No.'],
      name: ['Full name', 'NAMES', 'Participant', 'Name of participant', 'Farmer', 'Name'],
      first: ['First name', 'Given names', 'Name'],
      last: ['Surname', 'Last name', 'Family name'],
      group: ['Group', 'Group name', 'Cooperative', 'SHG'],
      place: ['Village', 'Ward', 'Location', 'Village (ward)'],
      phone: ['Phone', 'Mobile no.', 'Telephone', 'Contact'],
      sex: ['Sex', 'Gender', 'M/F'],
    },
    others: ['Remarks', 'Age', 'Signature', 'Date of birth', 'Education', 'Number of children'],
    groupWord: 'Group',
    groups: ['Upendo', 'Tumaini', 'Jitihada', 'Total Hope'],
    places: ['Kilima', 'Mbuyuni', 'Ziwani'],
    firstNames: ['Achieng', 'Brian', 'Chebet', 'Daudi', 'Esther', 'Farida', 'Grace', 'Hassan', 'Imani', 'Joyce'],
    lastNames: ['Odhiambo', 'Wanjiru', 'Kiptoo', 'Mutua', 'Njoroge', 'Otieno', 'Auma'],
    modules: ['Feeding', 'Records', 'Module 2: selling', 'Group life'],
    objectives: [
      'Mix feed',
      'Vaccinate chicks',
      'Keep records',
      'Work in a team',
      'Sell as a group',
      'Set a price',
      'Save every week',
      'Clean the house',
      'Attend meetings of the cooperative',
    ],
    totals: ['Total', 'TOTALS', 'Average', 'Grand total', 'Count'],
    feet: ['Signature of the trainer', 'Prepared by G. Auma', 'NB: to be completed', 'Trainer'],
    families: [
      {
        speaksOf: 'practice',
        marks: { applied: ['yes', 'Yes'], partly: ['partly'], notYet: ['no', 'not yet'], notObserved: ['absent'] },
        legend: 'Key: yes = does it at home',
      },
      {
        speaksOf: 'acquired',
        marks: { applied: ['competent'], notYet: ['not yet competent'], notObserved: ['not assessed'] },
        legend: 'Key: see overleaf',
      },
      signs,
      ones,
      scores,
      crosses,
      { ...letters, legend: 'S = satisfactory, I = improving, N = needs improvement' },
    ],
    remarks: ['sick', 'moved away', 'to be seen again'],
  },
  es: {
    titles: ['Asociación de Productores Alto Sol', 'CAPACITACIÓN EN ABONOS', 'Seguimiento de la promoción 2026'],
    days: ['Del 2 al 13 de febrero de 2026', 'Fecha: 14/03/2026', 'Lugar: Alto Sol'],
    headers: {
      number: ['N°', 'Nº', 'Orden'],
      name: [
        'Nombre y apellidos',
        'NOMBRES Y APELLIDOS',
        'Nombre completo',
        'Participante',
        'Apellidos y nombres',
        'Nombre',
      ],
      first: ['Nombres', 'Nombre'],
      last: ['Apellidos', 'Apellido'],
      group: ['Grupo', 'Cooperativa', 'Taller'],
      place: ['Comunidad', 'Caserío', 'Distrito'],
      phone: ['Celular', 'Teléfono', 'Cel.'],
      sex: ['Sexo', 'M/F', 'Género'],
    },
    others: ['Observaciones', 'Edad', 'Firma', 'Fecha de nacimiento', 'Cargo', 'Número de hijos'],
    groupWord: 'Grupo',
    groups: ['Las Flores', 'El Molino', 'Unión y Fuerza'],
    places: ['Alto Sol', 'Santa Fe', 'Pampa Chica'],
    firstNames: ['Rosa', 'Julián', 'Elvira', 'Wilmer', 'Marleni', 'Óscar', 'Yolanda', 'Efraín', 'Nélida', 'Saúl'],
    lastNames: ['Quispe', 'Huamán', 'Condori', 'Peña', 'Salazar', 'Mamani', 'Ñahui'],
    modules: ['Abonos', 'Cuentas', 'Módulo 2: la venta', 'Vida del grupo'],
    objectives: [
      'Prepara abono',
      'Lleva cuentas',
      'Riega por goteo',
      'Trabaja en equipo',
      'Calcula costos',
      'Asiste al comité',
      'Poda',
      'Vende en grupo',
    ],
    totals: ['Total', 'TOTAL', 'Promedio', 'Subtotal'],
    feet: ['Firma del facilitador', 'Elaborado por R. Peña', 'Nota: falta completar', 'Facilitador'],
    families: [
      {
        speaksOf: 'practice',
        marks: {
          applied: ['sí', 'Si'],
          partly: ['parcial', 'a veces'],
          notYet: ['no', 'No'],
          notObserved: ['ausente'],
        },
        legend: 'Leyenda: sí = lo hace en casa',
      },
      {
        speaksOf: 'acquired',
        marks: { applied: ['logrado'], partly: ['en proceso de adquisición'], notYet: ['no logrado'] },
        legend: 'Leyenda: ver al dorso',
      },
      signs,
      ones,
      scores,
      crosses,
    ],
    remarks: ['de viaje', 'enferma', 'se mudó'],
  },
  pt: {
    titles: ['Cooperativa Boa Água', 'FORMAÇÃO EM COMPOSTAGEM', 'Acompanhamento da turma de 2026'],
    days: ['De 2 a 13 de fevereiro de 2026', 'Data: 14/03/2026', 'Local: Barra Funda'],
    headers: {
      number: ['N°', 'Nº', 'Ordem'],
      name: ['Nome completo', 'NOME E SOBRENOME', 'Participante', 'Nome', 'Nome do participante'],
      first: ['Nome', 'Primeiro nome'],
      last: ['Sobrenome', 'Apelido'],
      group: ['Grupo', 'Cooperativa', 'Turma'],
      place: ['Comunidade', 'Município', 'Povoado'],
      phone: ['Telefone', 'Celular', 'Contato'],
      sex: ['Sexo', 'M/F', 'Gênero'],
    },
    others: ['Observações', 'Idade', 'Assinatura', 'Data de nascimento', 'Cargo', 'Número de filhos'],
    groupWord: 'Grupo',
    groups: ['Flor da Serra', 'Boa Vontade', 'Mulheres da Barra'],
    places: ['Barra Funda', 'Sítio Novo', 'Água Fria'],
    firstNames: ['Lúcia', 'João', 'Conceição', 'Raimundo', 'Inês', 'Sebastião', 'Graça', 'Antônio', 'Célia', 'Damião'],
    lastNames: ['Alves', 'Brandão', 'Conde', 'Moura', 'Pinheiro', 'Queiroz', 'Tavares'],
    modules: ['Adubos', 'Contas', 'Módulo 2: a venda', 'Vida do grupo'],
    objectives: [
      'Faz adubo',
      'Guarda sementes',
      'Anota as contas',
      'Trabalha em equipe',
      'Calcula o preço',
      'Vende em grupo',
      'Poda',
      'Participa da associação',
    ],
    totals: ['Total', 'TOTAL', 'Média', 'Subtotal'],
    feet: ['Assinatura do formador', 'Elaborado por L. Moura', 'Nota: falta completar', 'Formador'],
    families: [
      {
        speaksOf: 'practice',
        marks: {
          applied: ['sim', 'Sim'],
          partly: ['parcial', 'às vezes'],
          notYet: ['não', 'Não'],
          notObserved: ['ausente'],
        },
        legend: 'Legenda: sim = faz em casa',
      },
      {
        speaksOf: 'acquired',
        marks: { applied: ['atingido'], partly: ['em aquisição'], notYet: ['não atingido'] },
        legend: 'Legenda: ver no verso',
      },
      signs,
      ones,
      scores,
      crosses,
    ],
    remarks: ['em viagem', 'doente', 'mudou-se'],
  },
}
