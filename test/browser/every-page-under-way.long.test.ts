import { browserTest } from './browser-test'
import { expectNothingWrong } from './pages-of-menu'
import { workUnderWay } from './prepared-file'

browserTest(
  'each page of the menu: axe finds nothing, nothing is cut, nothing fails, in French and in English',
  async () => expectNothingWrong(await workUnderWay(), ['fr', 'en', 'es', 'pt']),
  300_000,
)
