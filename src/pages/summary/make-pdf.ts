import { gunzipSync, strFromU8 } from 'fflate'
import type { ReportDefinition } from '../../report/definition'
import { finishReport, fonts } from '../../report/finish'
import { say } from '../shell/words'

/** The part of pdfmake that is used. */
interface PdfMaker {
  addVirtualFileSystem(files: Record<string, string>): void
  addFonts(fonts: object): void
  setUrlAccessPolicy(allowed: () => boolean): void
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> }
}

declare global {
  interface Window {
    /** Library and fonts, compressed, as the build put them into this page. */
    pdfLibrary?: string
    pdfMake?: PdfMaker
  }
}

/** Makes the PDF of a report in this browser: nothing is sent anywhere. */
export async function makePdf(report: ReportDefinition): Promise<Uint8Array> {
  // One frame, so that "Making the PDF…" is seen before the browser is busy.
  await new Promise((resolve) => setTimeout(resolve, 30))
  const maker = window.pdfMake ?? loadLibrary()
  return maker.createPdf(finishReport(report)).getBuffer()
}

function loadLibrary(): PdfMaker {
  const { library, fonts: files } = JSON.parse(strFromU8(gunzipSync(bytesOf(window.pdfLibrary ?? '')))) as {
    library: string
    fonts: Record<string, string>
  }
  const script = document.createElement('script')
  script.text = library
  document.head.append(script)
  const maker = window.pdfMake
  if (!maker) throw new Error(say('summaryPage.noPdf'))
  maker.addVirtualFileSystem(files)
  maker.addFonts(fonts)
  maker.setUrlAccessPolicy(() => false)
  return maker
}

function bytesOf(text: string): Uint8Array {
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0))
}
