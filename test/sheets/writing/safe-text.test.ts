import { safeText } from '../../../src/sheets/writing/safe-text'

test.each([
  ['0012', "'0012"],
  ['3/4', "'3/4"],
  ['16:00', "'16:00"],
  ['12%', "'12%"],
  ['TRUE', "'TRUE"],
  ['Vrai', "'Vrai"],
  ['=1+1', "'=1+1"],
  ['+221 70', "'+221 70"],
  ['-', "'-"],
  ['@awa', "'@awa"],
  ["'tis", "''tis"],
  ['\tx', "'\tx"],
  ['mars 2026', "'mars 2026"],
  ['Jan 3', "'Jan 3"],
  ['€ 5', "'€ 5"],
  ['(5)', "'(5)"],
  ['.5', "'.5"],
])('"%s" would be taken for something else: it gets an apostrophe', (text, written) => {
  expect(safeText(text)).toBe(written)
})

test.each(['Awa Diop', 'Pas encore', 'Ɓamtaare', 'un essai', '', 'Élie'])('"%s" is written as it is', (text) => {
  expect(safeText(text)).toBe(text)
})

test('a text is never longer than a cell holds', () => {
  expect(safeText('x'.repeat(60_000)).length).toBeLessThanOrEqual(50_000)
  expect(safeText(`=${'x'.repeat(60_000)}`).length).toBeLessThanOrEqual(50_000)
})
