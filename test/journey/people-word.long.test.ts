import { SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook
afterEach(() => suivi.close())

test('a team that calls its people otherwise sees its word in the panel, the summary and the PDF of its language; elsewhere the usual one', async () => {
  suivi = await SuiviWorkbook.setUp()
  const { training } = await suivi.ok('settings.read', {})
  const people = { one: ' apprenante ', many: 'apprenantes' }
  await suivi.ok('settings.save', { training: { ...training, people } })
  expect((await suivi.ok('settings.read', {})).training.people).toEqual({ one: 'apprenante', many: 'apprenantes' })
  expect((await suivi.ok('workbook.state', {})).participantsWord).toBe('apprenantes')
  await suivi.ok('summary.update', {})
  const summary = suivi.grid('Synthèse').flat().join('\n')
  expect(summary).toContain('Apprenantes')
  expect(summary).not.toMatch(/participant/i)
  const print = (language: 'fr' | 'en') => suivi.ok('report.summary', { audience: 'team', parts: ['groups'], language })
  expect((await print('fr')).definition).toContain('apprenantes')
  expect((await print('fr')).definition).not.toMatch(/participant/i)
  expect((await print('en')).definition).toMatch(/participants/)
  await suivi.ok('settings.save', { training: { ...training, people: { one: '', many: ' ' } } })
  expect((await suivi.ok('workbook.state', {})).participantsWord).toBe('participants')
})

test('a word cannot be a parameter of a phrase, nor a whole text', async () => {
  suivi = await SuiviWorkbook.setUp()
  const { training } = await suivi.ok('settings.read', {})
  for (const one of ['{count}', 'a|b', 'x'.repeat(41), 'a\nb'])
    expect(await suivi.refused('settings.save', { training: { ...training, people: { one, many: 'x' } } })).toBe(
      'call.badInput',
    )
})
