import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { PersonAnswer, QuestionAsked } from './window-state'
import type { Words } from './words'

interface DialogProps {
  title: string
  words: Words
  onClose: () => void
  children: ComponentChildren
  role?: 'dialog' | 'alertdialog'
  isModal?: boolean
}

/** A window over the page. Modal ones keep the keyboard inside; Escape closes. */
export function Dialog({ title, words, onClose, children, role = 'dialog', isModal = true }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  const before = useRef<Element | null>(document.activeElement)
  useEffect(() => {
    const { current } = element
    if (isModal) current?.showModal()
    else current?.show()
    current?.querySelector<HTMLElement>('iframe, input, .answer')?.focus()
    return () => (before.current as HTMLElement | null)?.focus?.()
  }, [isModal])
  return (
    <dialog
      ref={element}
      role={role}
      aria-label={title || words.dialog}
      class="window"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div class="head">
        <h2>{title}</h2>
        <button type="button" class="close" aria-label={words.close} onClick={onClose}>
          ✕
        </button>
      </div>
      {children}
    </dialog>
  )
}

const buttonsOf: Record<string, string[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
}

/** What a script asks and waits for. */
export function QuestionDialog({
  question: { question },
  words,
  onAnswer,
}: {
  question: QuestionAsked
  words: Words
  onAnswer: (answer: PersonAnswer) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const labels: Record<string, string> = { OK: words.ok, CANCEL: words.cancel, YES: words.yes, NO: words.no }
  const answer = (button: string) => onAnswer({ button, text: input.current?.value ?? '' })
  return (
    <Dialog title={question.title} words={words} role="alertdialog" onClose={() => answer('CLOSE')}>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault()
          answer(question.buttons.startsWith('YES') ? 'YES' : 'OK')
        }}
      >
        <p>{question.text}</p>
        {question.kind === 'prompt' && <input ref={input} type="text" aria-label={question.text} />}
        <div class="buttons">
          {(buttonsOf[question.buttons] ?? ['OK']).map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'answer main' : 'answer'}
              onClick={() => index > 0 && answer(button)}
            >
              {labels[button]}
            </button>
          ))}
        </div>
      </form>
    </Dialog>
  )
}
