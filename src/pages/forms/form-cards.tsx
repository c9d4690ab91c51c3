import { say } from '../shell/words'
import type { FormsDesk } from './forms-desk'
import type { LevelWords } from './level-words'
import { ObjectiveCard } from './objective-card'

/** The objectives of the form on the desk, one below the other. */
export function FormCards({ desk, level }: { desk: FormsDesk; level: LevelWords }) {
  const form = desk.form()
  const { objectives, lists } = desk.listing
  if (!form) return <p role="status">{say('forms.loading')}</p>
  return (
    <>
      {form.answers.map((answer) => {
        const objective = objectives.find(({ id }) => id === answer.objective)
        if (!objective) return null
        return (
          <ObjectiveCard
            key={`${form.participant} ${answer.objective}`}
            objective={objective}
            lists={lists}
            answer={answer}
            values={desk.values(form.participant, answer.objective)}
            conflicts={desk.conflicts(answer.objective)}
            lost={desk.lostIn(answer.objective)}
            level={level}
            onAnswer={(field, after, isTyped) => desk.answer(answer.objective, field, after, isTyped)}
            onDecide={(conflict, choice) => desk.decide(conflict, choice)}
          />
        )
      })}
    </>
  )
}
