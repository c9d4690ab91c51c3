import { useEffect, useState } from 'preact/hooks'
import type { Said } from '../../api/messages'
import type { ReportDefinition } from '../../report/definition'
import { Button, Failure, Foot, Messages, Working } from '../shell/parts'
import { closePage } from '../shell/server'
import { say } from '../shell/words'
import { useWork } from '../shell/work'
import { makePdf } from './make-pdf'
import { ReportPreview } from './report-preview'
import { saveFile } from './save-file'

interface Pages {
  definition: string
  fileName: string
  messages: Said[]
}

/** Looks at what was chosen, or downloads it. What is shown goes when the choice changes. */
export function PdfDesk({ choice, compose }: { choice: string; compose(): Promise<Pages> }) {
  const [pages, setPages] = useState<Pages | null>(null)
  const [shown, setShown] = useState<ReportDefinition | null>(null)
  const [saved, setSaved] = useState<{ url: string; name: string } | null>(null)
  const work = useWork()
  const forget = () => {
    setPages(null)
    setShown(null)
    if (saved) URL.revokeObjectURL(saved.url)
    setSaved(null)
    work.clear()
  }
  useEffect(forget, [choice])
  const composed = async () => {
    const made = pages ?? (await compose())
    setPages(made)
    return made
  }
  const preview = () => work.run(async () => setShown(JSON.parse((await composed()).definition)))
  const download = () =>
    work.run(async () => {
      const { definition, fileName } = await composed()
      setSaved({ url: saveFile(await makePdf(JSON.parse(definition)), fileName), name: fileName })
    })
  return (
    <>
      <Working on={work.busy}>{say('summaryPage.making')}</Working>
      <Failure sentence={work.failure} />
      {pages && <Messages messages={pages.messages} />}
      {saved && (
        <p role="status">
          ✓ {say('summaryPage.downloaded', { file: saved.name })}{' '}
          <a href={saved.url} download={saved.name}>
            {say('summaryPage.again')}
          </a>
        </p>
      )}
      <Foot>
        <Button main disabled={work.busy} onClick={() => void download()}>
          {say('summaryPage.download')}
        </Button>
        <Button disabled={work.busy} onClick={() => void preview()}>
          {say('summaryPage.preview')}
        </Button>
        <Button disabled={work.busy} onClick={closePage}>
          {say('shell.close')}
        </Button>
      </Foot>
      {shown && <ReportPreview report={shown} />}
    </>
  )
}
