import { useRef, useState } from 'preact/hooks'
import { Button, Field } from '../shell/parts'
import { say } from '../shell/words'

/** The set-up of this workbook as a text to copy, for the workbook of another cohort. */
export function CarriedSetup({ text }: { text: string }) {
  const box = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const copy = () => {
    box.current?.focus()
    box.current?.select()
    // The frame Google shows pages in has no right to the clipboard but this one.
    const isCopied = document.execCommand('copy')
    setSaid(isCopied ? `✓ ${say('help.copied')}` : say('help.copyByHand'))
  }
  return (
    <details>
      <summary>{say('help.carry')}</summary>
      <p>{say('help.carryHow')}</p>
      <Field label={say('help.carryText')} hint={say('help.carryNobody')}>
        {(field) => <textarea {...field} ref={box} rows={6} readOnly spellcheck={false} value={text} />}
      </Field>
      <Button onClick={copy}>{say('help.copy')}</Button>
      <p role="status">{said}</p>
    </details>
  )
}
