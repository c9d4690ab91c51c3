import { useId, useState } from 'preact/hooks'
import type { CallOutput } from '../../api/calls'
import type { Question as Asked } from '../../api/messages'
import { Button, Field, KindWord, Question } from '../shell/parts'
import { callServer, closePage } from '../shell/server'
import { say } from '../shell/words'
import type { Work } from '../shell/work'

type Finding = CallOutput<'workbook.check'>['findings'][number]

/** One thing that is not as it should be: its sentence, the way to its cell, and the one mend that is offered. */
export function FindingCard({
  finding: { kind, sentence, place, mend },
  work,
  onMend,
}: {
  finding: Finding
  work: Work
  onMend: (id: string, answers: Record<string, string>) => void
}) {
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const described = useId()
  const questions = mend?.questions ?? []
  const isComplete = questions.every(({ key }) => (answers[key] ?? '') !== '')
  const answer = (key: string, value: string) => setAnswers({ ...answers, [key]: value })
  return (
    <li class={kind}>
      <p id={described}>
        <KindWord kind={kind} /> {sentence}
      </p>
      {questions.map((question) => (
        <Answer key={question.key} question={question} answer={answers[question.key]} onAnswer={answer} />
      ))}
      {(place || mend) && (
        <div class="button-bar">
          {mend && (
            <Button
              disabled={work.busy || !isComplete}
              describedBy={described}
              onClick={() => onMend(mend.id, answers)}
            >
              {mend.label}
            </Button>
          )}
          {place && (
            <button
              type="button"
              class="link"
              disabled={work.busy}
              aria-describedby={described}
              onClick={() => void work.run(() => callServer('page.goToCell', place).then(closePage))}
            >
              {say('help.goThere', { cell: place.cell })}
            </button>
          )}
        </div>
      )}
    </li>
  )
}

/** A question of a mend: one of its choices, or, when it has none, a day. */
function Answer({
  question,
  answer,
  onAnswer,
}: {
  question: Asked
  answer: string | undefined
  onAnswer: (key: string, value: string) => void
}) {
  const { key, sentence, choices } = question
  if (choices.length > 0)
    return <Question question={question} answer={answer} onAnswer={(value) => onAnswer(key, value)} />
  return (
    <Field label={sentence}>
      {(given) => (
        <input
          {...given}
          type="date"
          value={answer ?? ''}
          onInput={({ currentTarget }) => onAnswer(key, currentTarget.value)}
        />
      )}
    </Field>
  )
}
