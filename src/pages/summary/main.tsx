import { useState } from 'preact/hooks'
import { makePage } from '../shell/start'
import { say } from '../shell/words'
import { FormsToPrint } from './forms-to-print'
import { SummaryPdf } from './summary-pdf'
import { SummaryTab } from './summary-tab'

const tasks = { tab: SummaryTab, pdf: SummaryPdf, forms: FormsToPrint } as const
type Task = keyof typeof tasks

/** The three things this dialog does, one at a time. */
function Summary() {
  const [task, setTask] = useState<Task>('tab')
  const Chosen = tasks[task]
  return (
    <>
      <fieldset class="tasks">
        <legend>{say('summaryPage.what')}</legend>
        {(Object.keys(tasks) as Task[]).map((each) => (
          <label key={each} class={each === task ? 'choice chosen' : 'choice'}>
            <input type="radio" name="task" checked={each === task} onChange={() => setTask(each)} />{' '}
            {say(`summaryPage.what.${each}`)}
          </label>
        ))}
      </fieldset>
      <Chosen />
    </>
  )
}

makePage(() => <Summary />)
