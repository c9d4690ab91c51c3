import { locales } from '../../src/locales'
import { writtenHeader } from '../../src/locales/known-headers'
import { languageCodes } from '../../src/model/settings'
import { copyOf, SuiviWorkbook } from './suivi-workbook'

/** An invented list as a Peruvian team keeps it. */
const list = [
  ['Lista de participantes (inventada)'],
  ['Nombres y apellidos', 'Comunidad', 'Celular', 'Abonar', 'Llevar un cuaderno'],
  ['Rosa Quispe', 'Ccorca', '070 000 03 01', 'sí', 'todavía no'],
  ['Julio Mamani', 'Ccorca', '070 000 03 02', 'en parte', 'sí'],
  ['Elena Huamán', 'Huasao', '', 'no', 'ausente'],
]

test.each(languageCodes)(
  'a workbook in %s goes the whole way, and under every other language nothing is written again',
  async (code) => {
    const locale = locales[code]
    const suivi = SuiviWorkbook.of(list, 'Hoja')
    const read = await suivi.ok('setup.read', {})
    expect(read.questions).toEqual([])
    await suivi.ok('setup.apply', { marks: 'practice', language: code, marksDate: '2026-03-01' })
    const done = await suivi.update()
    expect(done.counts).toMatchObject({ open: 2, new: 2 })
    await suivi.ok('summary.update', {})
    for (const tab of [locale.tabs.objectives, locale.tabs.lists, locale.tabs.visits, locale.tabs.summary]) {
      expect(suivi.names()).toContain(tab)
    }
    const tab = suivi.names().find((name) => name.includes('O02'))!
    suivi.type(tab, 'Rosa Quispe', writtenHeader(locale, 'followUp', 'visitDate'), '2026-04-02')
    suivi.type(tab, 'Rosa Quispe', writtenHeader(locale, 'followUp', 'visitLevel'), locale.words.visitLevel.applied)
    const visited = await suivi.update()
    expect(visited.counts).toMatchObject({ visitsTakenUp: 1, ended: 1 })
    await suivi.ok('summary.update', {})
    const data = suivi.workbook.dump()
    await suivi.close()
    for (const user of languageCodes) {
      const other = new SuiviWorkbook(copyOf(data), { userLocale: user })
      const again = await other.update()
      expect(other.last!.cost).toMatchObject({ writes: 0, cells: 0 })
      expect(again.messages.map(({ sentence }) => sentence).join(' ')).toContain(
        locales[user].messages['followUp.nothingToDo'],
      )
      await other.ok('summary.update', {})
      expect(other.last!.cost).toMatchObject({ writes: 0, cells: 0 })
      const { definition } = await other.ok('report.summary', { audience: 'outside', parts: ['method'] })
      expect(definition).toContain(locale.phrases['report.how'])
      await other.close()
    }
  },
)

test('a word of another language typed into a list is read as what it means', async () => {
  const suivi = SuiviWorkbook.of(list, 'Hoja')
  await suivi.ok('setup.apply', { marks: 'practice', language: 'es', marksDate: '2026-03-01' })
  await suivi.ok('round.start', { title: 'A los 3 meses', date: '2026-06-01', observer: '' })
  const tab = suivi.names().find((name) => name.includes('3 meses'))!
  const words = [locales.fr.words.level.notYet, locales.en.words.level.applied, locales.pt.words.level.partly]
  for (const [index, name] of ['Rosa Quispe', 'Julio Mamani', 'Elena Huamán'].entries()) {
    suivi.type(tab, name, 'Nivel', words[index]!)
  }
  const { forms } = await suivi.ok('forms.list', {})
  expect(forms.map(({ answers }) => answers[0]!.values.level)).toEqual(['notYet', 'applied', 'partly'])
  await suivi.close()
})
