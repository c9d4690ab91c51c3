import { useState } from 'preact/hooks'
import type { PageView } from '../../api/pages'
import { makePage } from '../shell/start'
import { say } from '../shell/words'
import { Check } from './check'
import { Guide } from './guide'
import { Settings } from './settings'

const views = ['guide', 'check', 'settings'] as const
type View = (typeof views)[number]

function Help({ first }: { first: PageView }) {
  const [view, setView] = useState<View>(views.find((each) => each === first) ?? 'guide')
  return (
    <>
      <nav class="views" aria-label={say('help.title')}>
        {views.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === view ? 'page' : undefined}
            onClick={() => setView(each)}
          >
            {say(`help.${each}`)}
          </button>
        ))}
      </nav>
      {view === 'guide' ? <Guide /> : view === 'check' ? <Check /> : <Settings />}
    </>
  )
}

makePage(({ view }) => <Help first={view} />)
