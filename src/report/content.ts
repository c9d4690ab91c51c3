import type { Method } from '../domain/figures/method'
import type { OutsideFigures } from '../domain/figures/outside-figures'
import type { Locale } from '../locales/locale'
import type { Objective, Training } from '../model/cohort'
import type { Figures } from '../model/figures'
import type { ListName } from '../model/list'

/** What the sections of a report are written from. */
export interface ReportContent {
  locale: Locale
  /** The word of a list, as the team writes it; a word of the team's own is itself. */
  word(list: ListName, key: string): string
  training: Training
  objectives: Objective[]
  /** What may leave the team. */
  figures: OutsideFigures
  /** Everything, with names; null for outside. */
  team: Figures | null
  /** For outside nobody is named in it. */
  method: Method
}
