// node build/make-large-sample.mjs [people] [objectives] [file.xlsx | file.csv] [seed]: an invented cohort of any size, to try how
// long things take. Some marks carry a remark, as in "NA (malade)". The same arguments give the same file; it is not committed.
import { writeFileSync } from 'node:fs'
import { writeCsv } from 'hucre/csv'
import { writeXlsx } from 'hucre/xlsx'
import { pick, seeded } from './invented/seeded.mjs'

const firstNames = [
  'Awa',
  'Binta',
  'Ɓooyo',
  'Coumba',
  'Ɗemba',
  'Élie',
  'Fanta',
  'Ibrahima',
  'Kadiata',
  'Ŋari',
  'Oumar',
  'Yacine',
]
const lastNames = [
  'Ba',
  'Cissé',
  'Diallo',
  'Ɗem',
  'Faye',
  'Kane',
  'Kébé',
  'Ly',
  'Ndiaye',
  'Ŋom',
  'Sow',
  'Touré',
  'Wade',
]
const marks = ['A', 'A', 'A', 'ECA', 'ECA', 'NA', 'NA', 'abs', '']
const remarks = ['malade', 'en voyage', 'à revoir', 'avec aide', 'très bien', 'pas de matériel']

/** The rows of a cohort of that size: a title, headers, a person a row. */
function largeRows(people, objectives, seed) {
  const random = seeded(seed)
  const titles = Array.from({ length: objectives }, (_, index) => `Pratique ${index + 1}`)
  const rows = [['Grande promotion inventée'], ['Nom', 'Groupement', 'Village', 'Téléphone', 'Sexe', ...titles]]
  for (let person = 0; person < people; person++) {
    const group = Math.floor((person * Math.max(1, Math.round(people / 12))) / people)
    const name = `${pick(random, firstNames)} ${pick(random, lastNames)}`
    const phone = `070 ${String(1000000 + person * 37).slice(1, 4)} ${String(1000000 + person * 37).slice(4)}`
    const cells = titles.map(() => markWithRemark(random))
    rows.push([
      name,
      `Groupement ${group + 1}`,
      `Village ${(group % 9) + 1}`,
      phone,
      pick(random, ['F', 'H']),
      ...cells,
    ])
  }
  return rows
}

function markWithRemark(random) {
  const mark = pick(random, marks)
  return mark !== '' && random() < 0.06 ? `${mark} (${pick(random, remarks)})` : mark
}

/** The same cohort as the content of a file: .csv, or else .xlsx. */
async function largeSample(file, rows) {
  if (file.endsWith('.csv')) return writeCsv(rows, { bom: true })
  const made = new Date('2026-01-26T08:00:00Z')
  return writeXlsx({
    sheets: [{ name: 'Promotion', rows: rows.map((row) => row.map((cell) => cell || null)) }],
    properties: { created: made, modified: made },
  })
}

const [people = '300', objectives = '12', file = 'large-cohort.xlsx', seed = '1'] = process.argv.slice(2)
writeFileSync(file, await largeSample(file, largeRows(Number(people), Number(objectives), Number(seed))))
