import { makePage } from '../shell/start'
import { say } from '../shell/words'

makePage(() => <h1>{say('followUp.title')}</h1>)
