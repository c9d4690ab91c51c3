import type { PeopleWord } from '../model/cohort'
import type { Settings } from '../model/settings'
import { localeOf } from '.'
import type { Locale } from './locale'

type Spoken = Pick<Settings, 'language' | 'training'>

/** The language of a workbook's tabs, with the team's own word for its participants. */
export function teamLocale(settings: Spoken): Locale {
  return withTeamWord(localeOf(settings.language), settings)
}

/** A language with the team's own word for its participants, where it is the one the team wrote it in: the tabs' own. */
export function withTeamWord(locale: Locale, { language, training: { people } }: Spoken): Locale {
  if (!people || people.one === '' || locale.code !== localeOf(language).code) return locale
  const { one, many } = spelled(people)
  return {
    ...locale,
    phrases: {
      ...locale.phrases,
      'word.participant': `{count#${one}|${many}}`,
      'summary.participants': many[0]!.toUpperCase() + many.slice(1),
    },
  }
}

/** A word may hold what stands for a parameter in a phrase, whatever wrote it. */
function spelled({ one, many }: PeopleWord): PeopleWord {
  const plain = (word: string) =>
    word
      .replace(/[{}|#]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  return { one: plain(one) || '–', many: plain(many) || plain(one) || '–' }
}
