import { makePage } from '../shell/start'
import { say } from '../shell/words'

makePage(() => <h1>{say('summaryPage.title')}</h1>)
