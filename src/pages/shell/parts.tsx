import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Question as Asked, Said } from '../../api/messages'
import { say } from './words'

/** A button. One of a page is the `main` one: what comes next. */
export function Button({
  children,
  main = false,
  disabled = false,
  submit = false,
  describedBy,
  onClick,
}: {
  children: ComponentChildren
  main?: boolean
  disabled?: boolean
  submit?: boolean
  /** Id of what says what it is about. */
  describedBy?: string
  onClick?: () => void
}) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={main ? 'action' : ''}
      disabled={disabled}
      aria-describedby={describedBy}
      onClick={onClick}
    >
      {children}
    </button>
  )
}

/** A label with what belongs to it below, and what is wrong with it. */
export function Field({
  label,
  error = '',
  hint = '',
  children,
}: {
  label: string
  error?: string
  hint?: string
  children: (field: {
    id: string
    'aria-describedby': string | undefined
    'aria-invalid': boolean
  }) => ComponentChildren
}) {
  const id = useId()
  const described = error !== '' || hint !== ''
  return (
    <div class="block form-group">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': described ? `${id}-said` : undefined, 'aria-invalid': error !== '' })}
      {described && (
        <p id={`${id}-said`} class={error === '' ? 'secondary' : 'error'}>
          {error === '' ? hint : error}
        </p>
      )}
    </div>
  )
}

/** The sentence of something that failed; nothing when nothing did. */
export function Failure({ sentence }: { sentence: string }) {
  return (
    <div role="alert">
      {sentence !== '' && (
        <p class="error">
          <span aria-hidden="true">⚠ </span>
          {sentence}
        </p>
      )}
    </div>
  )
}

/** Says that something is under way, to the eye and to who listens. */
export function Working({ on, children }: { on: boolean; children?: ComponentChildren }) {
  return (
    <div role="status" class="working">
      {on && (
        <>
          <span class="spinner" aria-hidden="true" /> {children ?? say('shell.working')}
        </>
      )}
    </div>
  )
}

const signs = { refusal: '⚠', repair: '⚠', accident: '⚠', warning: '●', note: 'ℹ' } as const

/** The sign of a kind of message, and its word. */
export function KindWord({ kind }: { kind: Said['kind'] }) {
  const word = kind === 'note' ? say('shell.note') : kind === 'warning' ? say('shell.warning') : say('shell.problem')
  return (
    <>
      <span aria-hidden="true">{signs[kind]} </span>
      <strong>{word}</strong>
    </>
  )
}

/** Messages of the add-on, each with the word of its kind. */
export function Messages({ messages }: { messages: Said[] }) {
  if (messages.length === 0) return null
  return (
    <ul class="messages">
      {messages.map(({ kind, sentence }) => (
        <li key={sentence} class={kind}>
          <KindWord kind={kind} /> {sentence}
        </li>
      ))}
    </ul>
  )
}

/** A question with its choices. */
export function Question({
  question: { key, sentence, choices },
  answer,
  onAnswer,
}: {
  question: Asked
  answer: string | undefined
  onAnswer: (value: string) => void
}) {
  return (
    <fieldset class="question">
      <legend>{sentence}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} class="choice">
          <input type="radio" name={key} checked={answer === value} onChange={() => onAnswer(value)} /> {label}
        </label>
      ))}
    </fieldset>
  )
}

/** The buttons at the foot of a page, the main one first. */
export function Foot({ children }: { children: ComponentChildren }) {
  return <div class="button-bar">{children}</div>
}
