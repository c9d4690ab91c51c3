import type { PhraseCode } from '../locales/locale'

/** An entry of the add-on's menu; `items` makes a sub-menu. */
export type MenuEntry<Item extends string = MenuItem> =
  | { label: PhraseCode; item: Item }
  | { label: PhraseCode; items: readonly MenuEntry<Item>[] }

/** The six entries. Each item becomes a global function `menu_<item>`. */
const entries = [
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
] as const satisfies readonly MenuEntry<string>[]

type ItemsOf<Entry> = Entry extends { item: infer Item }
  ? Item
  : Entry extends { items: readonly (infer Inner)[] }
    ? ItemsOf<Inner>
    : never

/** The name of an item: its global function is `menu_<item>`. */
export type MenuItem = ItemsOf<(typeof entries)[number]> & string

/** The menu. */
export const menu: readonly MenuEntry[] = entries
