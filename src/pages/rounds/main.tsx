import type { CallAnswer } from '../../api/calls'
import { makePage } from '../shell/start'
import { RoundsPage } from './rounds-page'

makePage(({ view, first }) => <RoundsPage view={view} first={first as CallAnswer<'round.look'>} />)
