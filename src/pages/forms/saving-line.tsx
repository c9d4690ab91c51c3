import { openPage } from '../shell/server'
import { say } from '../shell/words'
import type { QueueState } from './answer-queue'

interface SavingLineProps {
  saving: QueueState
  hasSaved: boolean
  onRetry(): void
}

/** Whether everything is in the tab: said quietly, and loudly only when it is not. */
export function SavingLine({ saving, hasSaved, onRetry }: SavingLineProps) {
  const { unsaved, trouble, code } = saving
  const sentence = trouble === '' && code !== '' ? say('forms.lostCall') : trouble
  return (
    <div class="forms-saving">
      {code !== '' && (
        <div class="forms-trouble" role="alert">
          <p>{sentence}</p>
          <button type="button" onClick={onRetry}>
            {say('forms.retry')}
          </button>
          {code === 'forms.roundClosed' && (
            <button type="button" onClick={() => void openPage('rounds', 'reopen')}>
              {say('forms.reopen')}
            </button>
          )}
        </div>
      )}
      <p role="status" class={unsaved > 0 ? 'forms-unsaved' : 'forms-quiet'}>
        {unsaved > 0 ? say('forms.unsaved', { count: unsaved }) : hasSaved ? say('forms.saved') : ''}
      </p>
    </div>
  )
}
