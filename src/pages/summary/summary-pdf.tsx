import { useState } from 'preact/hooks'
import { type Audience, audiences, type ReportPart, reportParts, teamParts } from '../../model/report'
import { callServer } from '../shell/server'
import { say } from '../shell/words'
import { AsOf } from './as-of'
import { LanguageChoice } from './language-choice'
import { PdfDesk } from './pdf-desk'

/** The summary as a PDF: for whom, which parts, in which language. For outside, unless chosen otherwise. */
export function SummaryPdf() {
  const [audience, setAudience] = useState<Audience>('outside')
  const [left, setLeft] = useState<ReportPart[]>([])
  const [language, setLanguage] = useState('')
  const offered = reportParts.filter((part) => audience === 'team' || !teamParts.includes(part))
  const parts = offered.filter((part) => !left.includes(part))
  const toggle = (part: ReportPart) =>
    setLeft(left.includes(part) ? left.filter((each) => each !== part) : [...left, part])
  const compose = () => callServer('report.summary', { audience, parts, ...(language === '' ? {} : { language }) })
  return (
    <>
      <fieldset class="question">
        <legend>{say('summaryPage.audience')}</legend>
        {audiences.map((each) => (
          <label key={each} class="choice">
            <input type="radio" name="audience" checked={each === audience} onChange={() => setAudience(each)} />{' '}
            {say(`summaryPage.audience.${each}`)}
          </label>
        ))}
      </fieldset>
      <fieldset class="question parts">
        <legend>{say('summaryPage.parts')}</legend>
        {offered.map((part) => (
          <label key={part} class="choice">
            <input type="checkbox" checked={!left.includes(part)} onChange={() => toggle(part)} />{' '}
            {say(`summaryPage.part.${part}`)}
          </label>
        ))}
      </fieldset>
      <LanguageChoice value={language} onChange={setLanguage} />
      <AsOf />
      <PdfDesk choice={JSON.stringify([audience, parts, language])} compose={compose} />
    </>
  )
}
