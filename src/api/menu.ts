import type { PhraseCode } from '../locales/locale'

/** An entry of the add-on's menu; `items` makes a sub-menu. */
export type MenuEntry = { label: PhraseCode; item: string } | { label: PhraseCode; items: MenuEntry[] }

/** The six entries. Each item becomes a global function `menu_<item>`. */
export const menu: MenuEntry[] = [
  { label: 'menu.panel', item: 'panel' },
  { label: 'menu.setup', item: 'setup' },
  {
    label: 'menu.evaluations',
    items: [
      { label: 'menu.evaluationNew', item: 'evaluationNew' },
      { label: 'menu.evaluationFill', item: 'evaluationFill' },
      { label: 'menu.evaluationClose', item: 'evaluationClose' },
      { label: 'menu.evaluationReopen', item: 'evaluationReopen' },
    ],
  },
  { label: 'menu.followUp', item: 'followUp' },
  { label: 'menu.summary', item: 'summary' },
  {
    label: 'menu.help',
    items: [
      { label: 'menu.guide', item: 'guide' },
      { label: 'menu.check', item: 'check' },
      { label: 'menu.settings', item: 'settings' },
    ],
  },
]
