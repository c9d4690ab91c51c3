import { adviseOnObjectives, type WordedObjective } from '../domain/advice/objective-wording'
import { phrase } from '../locales/format'
import type { Locale } from '../locales/locale'
import type { ObjectiveAdvice } from '../model/objective-advice'

/** As much advice as somebody reads at once. */
const most = 4

/** Advice on the wording of objectives, which are in the language of the tabs; the sentences are in that of the person. */
export function adviceOn(objectives: WordedObjective[], tabs: Locale, locale: Locale): string[] {
  return adviseOnObjectives(objectives, tabs.objectiveWords)
    .slice(0, most)
    .map((advice) => sentence(locale, advice))
}

function sentence(locale: Locale, advice: ObjectiveAdvice): string {
  const { title, word } = advice
  if (advice.code === 'alike' || advice.code === 'overlap') {
    const level = locale.words.level
    const levels = { title, first: level[advice.first], second: level[advice.second] }
    if (advice.code === 'alike') return phrase(locale, 'advice.alike', levels)
    return phrase(locale, 'advice.overlap', { ...levels, number: word })
  }
  if (advice.code === 'several') return phrase(locale, 'advice.several', { title, word })
  if (advice.code === 'unseen') return phrase(locale, 'advice.unseen', { title, word })
  return phrase(locale, 'advice.short', { title })
}
