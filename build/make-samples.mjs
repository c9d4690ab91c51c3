// node build/make-samples.mjs [folder]: writes the samples, the same bytes on every run. All people, places and organisations in them are invented.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeCsv } from 'hucre/csv'
import { writeXlsx } from 'hucre/xlsx'
import { associationRows } from './invented/association-table.mjs'
import { unionWorkbook } from './invented/union-workbook.mjs'

const folder = process.argv[2] ?? fileURLToPath(new URL('../samples', import.meta.url))
const made = new Date('2026-01-26T08:00:00Z')

/** The samples by file name. */
async function makeSamples() {
  const union = await writeXlsx({
    sheets: [unionWorkbook()],
    properties: { title: 'Promotion inventée', creator: 'Suivi', created: made, modified: made },
    defaultFont: { name: 'Arial', size: 10 },
  })
  return {
    'promotion-union-des-groupements.xlsx': union,
    'cohort-craft-association.csv': writeCsv(associationRows(), { bom: true }),
  }
}

for (const [name, content] of Object.entries(await makeSamples())) writeFileSync(join(folder, name), content)
