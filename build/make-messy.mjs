// node build/make-messy.mjs [folder]: writes the sheets as teams send them, each with its reading, the same bytes on every run. All invented.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeXlsx } from 'hucre/xlsx'
import { englishSheets } from './invented/messy/english.mjs'
import { frenchSheets } from './invented/messy/french.mjs'
import { portugueseSheets } from './invented/messy/portuguese.mjs'
import { spanishSheets } from './invented/messy/spanish.mjs'
import { writeText } from './invented/messy/write-text.mjs'

const folder = process.argv[2] ?? fileURLToPath(new URL('../samples/messy', import.meta.url))
const made = new Date('2026-01-26T08:00:00Z')
mkdirSync(folder, { recursive: true })

/** The bytes of a sheet: a workbook when it has tabs, else text. */
function bytesOf({ tabs, rows, text }) {
  if (!tabs) return writeText(rows, text)
  return writeXlsx({
    sheets: tabs,
    properties: { title: 'Invented', creator: 'Suivi', created: made, modified: made },
    defaultFont: { name: 'Arial', size: 10 },
  })
}

for (const sheet of [...frenchSheets(), ...spanishSheets(), ...portugueseSheets(), ...englishSheets()]) {
  writeFileSync(join(folder, sheet.file), await bytesOf(sheet))
  const name = sheet.file.replace(/\.\w+$/, '')
  writeFileSync(join(folder, `${name}.reading.json`), `${JSON.stringify(sheet.reading, null, 2)}\n`)
}
