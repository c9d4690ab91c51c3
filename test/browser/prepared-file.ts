import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWorkbookFile } from '../../src/workbench/files/read-workbook-file'
import { workbookBytes } from '../../src/workbench/files/save-workbook-file'
import { copyOf, SuiviWorkbook } from '../journey/suivi-workbook'
import { samples } from './served-workbench'

const folder = mkdtempSync(join(tmpdir(), 'suivi-prepared-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The French sample as a file, after this was done in it by the add-on. */
export async function preparedFile(name: string, act: (suivi: SuiviWorkbook) => Promise<unknown>): Promise<string> {
  const { data, original } = await readWorkbookFile(samples.fr, 'fr_FR')
  const suivi = new SuiviWorkbook(copyOf(data))
  const before = suivi.workbook.dump()
  await act(suivi)
  await suivi.close()
  const path = join(folder, name)
  writeFileSync(path, workbookBytes(original, before, suivi.workbook.dump()))
  return path
}

/** Set up with the marks as practice, followed up, and an evaluation under way. */
export function workUnderWay(): Promise<string> {
  return preparedFile('promotion-en-cours.xlsx', async (suivi) => {
    await suivi.ok('setup.apply', { marks: 'practice', language: 'fr' })
    await suivi.update()
    await suivi.ok('round.start', { title: 'À 3 mois', date: '2026-11-20', observer: 'Coumba' })
  })
}
