import { editedText, typedContent } from '../../../src/workbench/frame/typed-content'

test('a text is edited without its apostrophe, where typing it again gives it back', () => {
  expect(editedText("'Awa Diop", undefined, 'fr_FR')).toBe('Awa Diop')
  expect(editedText("'0012", undefined, 'fr_FR')).toBe("'0012")
  expect(editedText("'=1+1", '@', 'fr_FR')).toBe("'=1+1")
  expect(editedText('12', undefined, 'fr_FR')).toBe(null)
})

test.each([
  ['VRAI', 'VRAI', undefined, 'TRUE'],
  ['1 234,5', '1 234,5', undefined, '1234.5'],
  ['1,5', '1.5', undefined, '1.5'],
  ['+221 70 000 01 15', '=+221 70 000 01 15', undefined, "'+221 70 000 01 15"],
  ['=SUM(1;2)', '=SUM(1,2)', undefined, '=SUM(1,2)'],
  ['=SUM(1;2)', '=SUM(1,2)', '@', "'=SUM(1;2)"],
  ['VRAI', 'VRAI', '@', 'VRAI'],
  ['1,5', '1.5', '@', '1,5'],
  ["l'eau", "l'eau", undefined, "l'eau"],
  ['05/03/2026', '05/03/2026', undefined, '05/03/2026'],
])('"%s" typed in French (the library: %s, format %s) is stored as %s', (typed, canonical, format, stored) => {
  expect(typedContent(typed, canonical, format, 'fr_FR')).toBe(stored)
})
