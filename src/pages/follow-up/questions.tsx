import { Button, Field, Question } from '../shell/parts'
import { say } from '../shell/words'
import { type Answering, choicesForAll, chooseForAll, stopping } from './answers'

/** The questions of an update, with what was answered; answers can be changed until they are applied. */
export function Questions({
  answering,
  onChange,
}: {
  answering: Answering
  onChange: (changed: Partial<Answering>) => void
}) {
  const { asked, choices, reasons } = answering
  const forAll = choicesForAll(asked)
  return (
    <section>
      <h2>{say('followUp.questions')}</h2>
      {forAll.length > 0 && (
        <div class="for-all">
          <span>{say('followUp.forAll')}</span>
          {forAll.map(({ value, label }) => (
            <Button key={value} onClick={() => onChange({ choices: chooseForAll(answering, value) })}>
              {label}
            </Button>
          ))}
        </div>
      )}
      {asked.map((question) => {
        const { key } = question
        return (
          <div key={key}>
            <Question
              question={question}
              answer={choices[key]}
              onAnswer={(value) => onChange({ choices: { ...choices, [key]: value } })}
            />
            {choices[key] === stopping && (
              <Field label={say('followUp.reason')} hint={say('followUp.reasonHint')}>
                {(given) => (
                  <input
                    {...given}
                    type="text"
                    maxLength={300}
                    value={reasons[key] ?? ''}
                    onInput={({ currentTarget }) => onChange({ reasons: { ...reasons, [key]: currentTarget.value } })}
                  />
                )}
              </Field>
            )}
          </div>
        )
      })}
    </section>
  )
}
