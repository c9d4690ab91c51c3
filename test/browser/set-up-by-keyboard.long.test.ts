import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { localeOf } from '../../src/locales'
import { phrase } from '../../src/locales/format'
import type { PhraseCode } from '../../src/locales/locale'
import type { LanguageCode } from '../../src/model/settings'
import { wordsOf } from '../../src/workbench/frame/words'
import { browserTest } from './browser-test'
import { wrongAtBothWidths } from './page-checks'
import { PersonAtPage } from './person-at-page'
import { ServedWorkbench } from './served-workbench'
import { columnOf, rowsOf, tabOf } from './workbook-cells'

/** A messy sample in which one person stands twice, and what somebody corrects in it. */
interface Messy {
  file: string
  encoding: BufferEncoding
  /** The line after which another of the same person is put. */
  after: string
  again: string
  people: number
  objectives: number
  /** The header of a column, and what it is. */
  column: [header: string, role: 'partner' | 'place' | 'group']
  /** What is answered when it is asked what NA means. */
  asked?: PhraseCode
  /** A mark that means one level less. */
  mark: string
  twin: string
}

const messy: [LanguageCode, Messy][] = [
  [
    'fr',
    {
      file: 'fr-nom-et-prenom-a-part.csv',
      encoding: 'latin1',
      after: 'Mbaye;Fatou;H;+2217709911;Union de Bara;NA;oui;',
      again: 'Mbaye;Fatou;H;+2217709911;Union de Bara;oui;oui;',
      people: 10,
      objectives: 2,
      column: ['Association partenaire', 'group'],
      asked: 'choice.notYet',
      mark: 'en partie',
      twin: 'Mbaye Fatou',
    },
  ],
  [
    'es',
    {
      file: 'es-apellidos-y-nombres.csv',
      encoding: 'utf8',
      after: '1;Quispe;Rosa;Alto Sol;900100200;Las Flores;sí;ausente;no (de viaje)',
      again: '1;Quispe;Rosa;Alto Sol;900100200;Las Flores;sí;no;no',
      people: 9,
      objectives: 3,
      column: ['Comunidad', 'partner'],
      mark: 'parcial',
      twin: 'Quispe Rosa',
    },
  ],
  [
    'pt',
    {
      file: 'pt-separado-por-tabulacoes.tsv',
      encoding: 'utf8',
      after: 'Inês\tAlves\tÁgua Fria\tparcial\tparcial\t\t',
      again: 'Inês\tAlves\tÁgua Fria\tnão\tsim\t\t',
      people: 9,
      objectives: 2,
      column: ['Município', 'group'],
      mark: 'parcial',
      twin: 'Inês Alves',
    },
  ],
]

const samples = join(__dirname, '../../samples/messy')
const speaks =
  (language: LanguageCode) =>
  (code: PhraseCode, given: Record<string, string | number> = {}): string =>
    (phrase as (...all: unknown[]) => string)(localeOf(language), code, given)

let served: ServedWorkbench
afterEach(() => served?.stop())

// Two minutes are what a person may need from the menu to the tab of their first evaluation.
browserTest.each(messy)(
  'a messy list in %s, by keyboard alone: a column, a mark and a person who stands twice are corrected, and the evaluation has its tab',
  async (language, { file, encoding, after, again, people, objectives, column, asked, mark, twin }) => {
    const say = speaks(language)
    const text = readFileSync(join(samples, file), encoding)
    expect(text).toContain(after)
    served = await ServedWorkbench.start({ name: file, content: text.replace(after, `${after}\n${again}`) }, language)
    const person = await PersonAtPage.open(served.address)
    const { keyboard } = person.page
    const choose = (...codes: PhraseCode[]) =>
      person.chooseByKeys(wordsOf(language).extensions, 'Suivi', ...codes.map((code) => say(code)))

    await choose('menu.setup')
    const page = await person.shown('dialog', say('setup.counts', { people: people + 1, objectives }))
    expect(await wrongAtBothWidths(page)).toEqual([])

    const [header, role] = column
    await person.tabTo(page, `${say('setup.holds')} : ${header}`)
    await keyboard.type(say(`setup.role.${role}`))
    expect(await page.getByLabel(`: ${header}`).inputValue()).toBe(role)

    if (asked) {
      await person.tabTo(page, say(asked))
      await keyboard.press('Space')
    }
    await person.tabTo(page, `${say('setup.means')} : ${mark}`)
    await keyboard.press('ArrowDown')
    expect(await page.getByLabel(`: ${mark}`).inputValue()).toBe('notYet')

    await person.tabTo(page, say('setup.marksDate'))
    await keyboard.type('08082026')

    const pair = page.getByRole('group', { name: twin })
    await person.tabTo(page, say('setup.twoPeople'))
    await keyboard.press('ArrowDown')
    await page.getByText(say('setup.counts', { people, objectives })).waitFor()
    expect(await pair.getByLabel(say('setup.onePerson')).isChecked()).toBe(true)
    expect(await wrongAtBothWidths(page)).toEqual([])

    await person.tabTo(page, say('setup.apply'))
    await keyboard.press('Enter')
    await person.shown('dialog', say('setup.doneCounts', { people, objectives }))
    await keyboard.press('Escape')

    await choose('menu.evaluations', 'menu.evaluationNew')
    const fresh = await person.shown('dialog', say('rounds.willAsk', { count: people, objectives }))
    await person.tabTo(fresh, say('rounds.name'))
    await keyboard.press('ControlOrMeta+A')
    await keyboard.type('3m')
    await keyboard.press('Enter')
    await person.shown('dialog', say('rounds.started', { round: '3m', count: people }))

    const saved = await served.savedWhen((book) => book.sheets.some(({ name }) => name.endsWith('3m')))
    expect(columnOf(tabOf(saved, '3m'), 'ID')).toHaveLength(people * objectives)
    // The row of the same person carries a sign, and no id of its own.
    const signs = rowsOf(saved.sheets[0]!).map((row) => [...row].reverse().find((cell) => cell !== '') ?? '')
    expect(signs.filter((sign) => /^P\d+$/.test(sign))).toHaveLength(people)
    expect(person.troubles).toEqual([])
  },
  120_000,
)
