import type { CallAnswer } from '../../api/calls'
import { makePage } from '../shell/start'
import { FormsPage } from './forms-page'

makePage(({ first }) => <FormsPage first={first as CallAnswer<'forms.list'>} />)
