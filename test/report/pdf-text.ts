import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderPdf } from '../../src/batch/render-pdf'
import type { ReportDefinition } from '../../src/report/definition'

const fontFolder = join(__dirname, '../../build/workbench/fonts')

/** What a reader finds in a PDF. */
export interface PdfText {
  title: string
  language: string
  /** The words of each page, in the order they stand in the file, with single spaces. */
  pages: string[]
}

/** Renders a report and reads it again with another library. */
export async function printed(report: ReportDefinition): Promise<PdfText> {
  const folder = mkdtempSync(join(tmpdir(), 'suivi-pdf-'))
  const file = join(folder, 'report.pdf')
  writeFileSync(file, await renderPdf(report, fontFolder))
  const text = readPdf(file)
  rmSync(folder, { recursive: true })
  return text
}

/** Reads title, language and the text of each page of a file. */
export function readPdf(file: string): PdfText {
  return JSON.parse(execFileSync(process.execPath, [join(__dirname, 'read-pdf.mjs'), file], { encoding: 'utf8' }))
}
