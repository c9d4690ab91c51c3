import { browserTest } from './browser-test'
import { expectNothingWrong } from './pages-of-menu'
import { samples } from './served-workbench'

browserTest(
  'each page of the menu before set-up: axe finds nothing, nothing is cut, nothing fails',
  () => expectNothingWrong(samples.fr, ['fr', 'en', 'es', 'pt']),
  300_000,
)
