// Prints what a reader finds in a PDF, as JSON: title, language, and the words of each page. A program of its own, because the
// library is of the kind jest does not load.
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const content = readFileSync(process.argv[2])
const document = await getDocument({ data: new Uint8Array(content), verbosity: 0 }).promise
const { info } = await document.getMetadata()
const pages = []
for (let number = 1; number <= document.numPages; number++) {
  const { items } = await (await document.getPage(number)).getTextContent()
  pages.push(
    items
      .map(({ str }) => str)
      .join(' ')
      .replace(/\s+/g, ' '),
  )
}
process.stdout.write(JSON.stringify({ title: info.Title ?? '', language: info.Language ?? '', pages }))
