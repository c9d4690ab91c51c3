import fc from 'fast-check'
import { locales } from '../../src/locales'
import { phrase } from '../../src/locales/format'
import { teamLocale, withTeamWord } from '../../src/locales/team-locale'
import type { PeopleWord } from '../../src/model/cohort'
import { languageCodes } from '../../src/model/settings'

const training = (people?: PeopleWord) => ({
  title: '',
  organisation: '',
  starts: '',
  ends: '',
  ...(people ? { people } : {}),
})
const apprenantes = { one: 'apprenante', many: 'apprenantes' }

test('the word for participants is the team’s, for one and for several, as its language counts', () => {
  const team = teamLocale({ language: 'fr', training: training(apprenantes) })
  const word = (count: number) => phrase(team, 'word.participant', { count })
  expect([word(0), word(1), word(2)]).toEqual(['apprenante', 'apprenante', 'apprenantes'])
  expect(phrase(team, 'summary.participants')).toBe('Apprenantes')
})

test('a page in another language keeps the word of that language', () => {
  const settings = { language: 'fr' as const, training: training(apprenantes) }
  expect(withTeamWord(locales.es, settings)).toBe(locales.es)
  expect(phrase(withTeamWord(locales.fr, settings), 'word.participant', { count: 5 })).toBe('apprenantes')
})

test.each(languageCodes)('without a word of its own a team has participants, in %s', (language) => {
  for (const people of [undefined, { one: '', many: '' }])
    expect(teamLocale({ language, training: training(people) })).toBe(locales[language])
})

test('whatever stands in the settings, the phrase can be said', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: 'grapheme' }), fc.nat(), (one, many, count) => {
      const team = teamLocale({ language: 'pt', training: training({ one: `${one}{x}|#`, many }) })
      expect(phrase(team, 'word.participant', { count })).not.toMatch(/[{}|#]/)
      expect(phrase(team, 'summary.participants')).not.toBe('')
    }),
  )
})
