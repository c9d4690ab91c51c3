import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { localeOfLanguage } from '../workbench/engine/locales'
import { openWorkbook } from '../workbench/engine/open-workbook'
import { FileRefusal } from '../workbench/files/file-refusal'
import { readWorkbookFile } from '../workbench/files/read-workbook-file'
import { saveFile, workbookBytes } from '../workbench/files/save-workbook-file'
import { createWorkbench, readScript } from '../workbench/runtime/workbench'
import { BadInput, readOptions } from './options'
import { renderPdf } from './render-pdf'
import { AddOn, Refused } from './run-add-on'
import { readSetupMap } from './setup-map'
import { MustAsk, work } from './work'

/** Runs the command; gives its exit code: 0 done, 2 bad input, 3 a question must be answered. */
async function main(argv: string[]): Promise<number> {
  const options = readOptions(argv)
  const map = await readSetupMap(options.map)
  const { data, original } = await readWorkbookFile(options.input, localeOfLanguage(options.language))
  const workbook = openWorkbook(data)
  const before = workbook.dump()
  const now = options.today ? new Date(`${options.today}T12:00:00Z`) : new Date()
  const builtFolder = __dirname
  const bench = createWorkbench({
    workbook,
    builtFolder,
    script: readScript(join(builtFolder, '../addon')),
    clock: () => now,
    userLocale: options.language ?? 'en',
  })
  try {
    const { report, pages } = await work(new AddOn(bench), options, map, now.toISOString().slice(0, 10))
    await mkdir(options.out, { recursive: true })
    const pdf = await renderPdf(pages, join(builtFolder, 'fonts'))
    await saveFile(join(options.out, 'cohort.xlsx'), workbookBytes(original, before, workbook.dump()), {
      backup: false,
    })
    await writeFile(join(options.out, 'summary.pdf'), pdf)
    process.stdout.write(`${JSON.stringify(report)}\n`)
    return 0
  } finally {
    await bench.close()
  }
}

/** What went wrong, for a person: one sentence, or the questions as JSON. */
function explain(error: unknown): number {
  if (error instanceof MustAsk) {
    process.stdout.write(`${JSON.stringify({ questions: error.questions })}\n`)
    return 3
  }
  if (error instanceof BadInput || error instanceof FileRefusal || error instanceof Refused) {
    process.stderr.write(`${error.message}\n`)
    return 2
  }
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return 1
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => process.exit(explain(error)),
)
