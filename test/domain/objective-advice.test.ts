import { adviseOnObjectives } from '../../src/domain/advice/objective-wording'
import { locales } from '../../src/locales'
import type { LanguageCode } from '../../src/model/settings'

const none = { applied: '', partly: '', notYet: '' }

function advice(language: LanguageCode, title: string, criteria: Partial<typeof none> = {}, kind = '') {
  const said = adviseOnObjectives(
    [{ title, kind, criteria: { ...none, ...criteria } }],
    locales[language].objectiveWords,
  )
  return said.map(({ code }) => code)
}

test.each<[LanguageCode, string]>([
  ['fr', 'Composter et pailler'],
  ['fr', 'Trier et conserver ses semences'],
  ['fr', 'Animer une réunion et en garder le compte rendu'],
  ['fr', 'Être capable de labourer, semer, récolter'],
  ['fr', 'Tenir le cahier de caisse ; inviter les membres'],
  ['fr', 'Tenir un cahier puis l’écrire au propre'],
  ['en', 'Keep a cash book and sell at the market'],
  ['en', 'Sort and store the seeds'],
  ['en', 'Mulch and water the beds'],
  ['en', 'Keep records and plan your budget'],
  ['es', 'Preparar compost y abonar la huerta'],
  ['es', 'Seleccionar semillas e intercambiarlas con los vecinos'],
  ['es', 'Llevar el cuaderno y guardarlo'],
  ['pt', 'Fazer composto e cobrir o solo'],
  ['pt', 'Anotar as vendas; convidar o grupo'],
])('two changes in one are seen, in %s: %s', (language, title) => {
  expect(advice(language, title)).toEqual(['several'])
})

test.each<[LanguageCode, string]>([
  ['fr', 'Connaître les dates de semis'],
  ['fr', 'Être capable de comprendre un devis'],
  ['fr', 'Savoir composter'],
  ['fr', 'Prendre conscience des risques'],
  ['fr', 'Connaissance des sols'],
  ['en', 'Know the dates of sowing'],
  ['en', 'To understand the price of a job'],
  ['en', 'Be aware of risks'],
  ['es', 'Conocer las fechas'],
  ['es', 'Ser capaz de entender un presupuesto'],
  ['es', 'Tomar conciencia de los riesgos'],
  ['pt', 'Conhecer as datas'],
  ['pt', 'Saber fazer composto'],
  ['pt', 'Compreender um orçamento'],
])('what cannot be seen is noticed, in %s: %s', (language, title) => {
  expect(advice(language, title)).toEqual(['unseen'])
})

test.each<[LanguageCode, string]>([
  ['fr', 'Compost'],
  ['fr', 'L’hygiène'],
  ['en', 'Compost'],
  ['en', 'The budget'],
  ['es', 'Higiene'],
  ['pt', 'A contabilidade'],
])('a bare noun says too little for two people to agree, in %s: %s', (language, title) => {
  expect(advice(language, title)).toEqual(['short'])
  expect(advice(language, title, { applied: 'vu' })).toEqual([])
})

test.each<[LanguageCode, string]>([
  ['fr', 'Compost et paillage'],
  ['fr', 'Composter'],
  ['fr', 'Pailler les planches'],
  ['fr', 'Tenir un cahier et un dossier'],
  ['fr', 'Ramasser fumier et papier'],
  ['fr', 'Faire connaître ses prix'],
  ['fr', 'Fabriquer des meubles en bois et en fer'],
  ['fr', 'Utiliser le savoir des anciens'],
  ['fr', 'Recettes et dépenses écrites chaque jour'],
  ['fr', 'Tenir le cahier de caisse (recettes et dépenses)'],
  ['fr', 'Préparer l’hiver et l’avenir'],
  ['fr', 'O1'],
  ['en', 'Compost and mulch'],
  ['en', 'Use compost and water'],
  ['en', 'Composting'],
  ['en', 'Make compost and mulch'],
  ['en', 'Keep a record of income and spending'],
  ['en', 'Hold a meeting in the morning and evening'],
  ['en', 'Use local know-how'],
  ['en', 'Welding and wiring'],
  ['en', 'Teach cooking and sewing'],
  ['es', 'Compost y mantillo'],
  ['es', 'Abonar'],
  ['es', 'Ordenar el taller y el hogar'],
  ['es', 'Usar abono y azúcar'],
  ['es', 'Escribir ingresos y gastos'],
  ['es', 'Formar a una mujer o a un líder'],
  ['pt', 'Composto e cobertura'],
  ['pt', 'Adubar'],
  ['pt', 'Limpar o lar e o pomar'],
  ['pt', 'Anotar receitas e despesas'],
  ['pt', 'Vender a qualquer mulher e familiar'],
])('what is well said, or not surely ill said, is left in peace, in %s: %s', (language, title) => {
  expect(advice(language, title)).toEqual([])
})

test('an objective that is meant as knowledge may say so', () => {
  expect(advice('fr', 'Connaître les dates de semis', {}, 'knowledge')).toEqual([])
})

test.each<[LanguageCode, string, string, string]>([
  ['fr', 'Fait seul chaque mois', 'chaque mois, fait seul.', 'alike'],
  ['fr', '3 fois ou plus', '1 à 3 fois', 'overlap'],
  ['fr', 'au moins 2 réunions', 'jusqu’à 2 réunions', 'overlap'],
  ['en', 'at least 3 times', '2 to 4 times', 'overlap'],
  ['en', 'more than 2 times', 'at most 3 times', 'overlap'],
  ['es', 'al menos 3 veces', '1 a 3 veces', 'overlap'],
  ['pt', '3 vezes ou mais', '1 a 3 vezes', 'overlap'],
])('criteria that do not tell two levels apart are noticed, in %s: %s / %s', (language, applied, partly, code) => {
  expect(advice(language, 'x1', { applied, partly })).toEqual([code])
})

test.each<[LanguageCode, string, string]>([
  ['fr', 'au moins 3 fois', '1 à 2 fois'],
  ['fr', '3 fois ou plus', 'moins de 3 fois'],
  ['fr', 'au moins 2 réunions', '1 à 3 membres'],
  ['fr', 'plus de 2 fois', 'au plus 2 fois'],
  ['fr', 'fait seul', 'fait avec de l’aide'],
  ['fr', 'au moins 2 fois en 6 mois', '1 à 3 fois'],
  ['en', 'at least 3 times', 'fewer than 3 times'],
  ['en', 'on 1.5 ha or more', 'up to 2 ha'],
  ['es', 'más de 2 veces', 'hasta 2 veces'],
  ['pt', 'pelo menos 3 vezes', 'até 2 vezes'],
])(
  'criteria that tell levels apart, or that nobody can compare, are left in peace, in %s: %s / %s',
  (language, applied, partly) => {
    expect(advice(language, 'x1', { applied, partly })).toEqual([])
  },
)
