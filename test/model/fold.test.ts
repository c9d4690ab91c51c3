import fc from 'fast-check'
import { fold } from '../../src/model/fold'

test('case, accents and ligatures do not count', () => {
  expect(fold('Évaluation À RÉALISER')).toBe('evaluation a realiser')
  expect(fold('Main-d’Œuvre')).toBe("main-d'oeuvre")
  expect(fold('E\u0301cole')).toBe(fold('École'))
})

test('spaces of every kind are one plain space, and none stands at the ends', () => {
  expect(fold('  Nom\u00a0et \n prénom\u202f ')).toBe('nom et prenom')
  expect(fold('Télé\u200bphone')).toBe('telephone')
})

test('apostrophes and dashes are the plain ones', () => {
  expect(fold('S’écrit aussi')).toBe(fold("S'ecrit aussi"))
  expect(fold('Follow–up')).toBe(fold('Follow-up'))
})

test('letters of their own stay different from their neighbours', () => {
  expect(fold('Ɓaali')).toBe('ɓaali')
  expect(fold('Ɓaali')).not.toBe(fold('Baali'))
  expect(fold('Ŋari')).not.toBe(fold('Nari'))
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})
