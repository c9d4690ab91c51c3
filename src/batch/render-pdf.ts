import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReportDefinition } from '../report/definition'
import { finishReport, fonts } from '../report/finish'

/** The part of pdfmake that is used here; its own types know only the browser. */
interface PdfMaker {
  virtualfs: { writeFileSync(name: string, content: Buffer): void }
  setFonts(fonts: object): void
  setUrlAccessPolicy(allowed: () => boolean): void
  setLocalAccessPolicy(allowed: () => boolean): void
  createPdf(definition: object): { getBuffer(): Promise<Buffer> }
}

/** Renders a report as a PDF; `fontFolder` holds the built fonts. Nothing else is read, and nothing is fetched. */
export async function renderPdf(report: ReportDefinition, fontFolder: string): Promise<Buffer> {
  const maker: PdfMaker = require('pdfmake')
  for (const name of Object.values(fonts.Suivi))
    maker.virtualfs.writeFileSync(name, readFileSync(join(fontFolder, name)))
  maker.setFonts(fonts)
  maker.setUrlAccessPolicy(() => false)
  maker.setLocalAccessPolicy(() => false)
  return maker.createPdf(finishReport(report)).getBuffer()
}
