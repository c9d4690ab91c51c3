import type { MenuItem } from '../api/menu'
import type { PageName, PageView } from '../api/pages'
import { dispatch, userLocale } from './dispatch'
import { showPage } from './pages'

const open =
  (page: PageName, view: PageView = '') =>
  () =>
    showPage(page, view, userLocale(), dispatch)

/** What each item of the menu does: it opens a page. */
export const menuItems: { [Item in MenuItem as `menu_${Item}`]: () => void } = {
  menu_panel: open('panel'),
  menu_setup: open('setup'),
  menu_evaluationNew: open('rounds', 'new'),
  menu_evaluationFill: open('forms'),
  menu_evaluationClose: open('rounds', 'close'),
  menu_evaluationReopen: open('rounds', 'reopen'),
  menu_followUp: open('follow-up'),
  menu_summary: open('summary'),
  menu_guide: open('help', 'guide'),
  menu_check: open('help', 'check'),
  menu_settings: open('help', 'settings'),
}
