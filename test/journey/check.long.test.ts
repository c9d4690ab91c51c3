import { damages } from './damages'
import { everyCell } from './every-cell'
import { SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook
afterEach(() => suivi.close())

/** A workbook that is followed up, with things that people typed in it. */
async function workbook(): Promise<SuiviWorkbook> {
  const made = await SuiviWorkbook.followedUp()
  made.today = '2026-12-05'
  made.type('O02', 'P001-O02', 'Action', 'Essayer sur un mètre')
  made.type('O02', 'P003-O02', 'Visite le', '01/12/2026')
  made.type('O02', 'P003-O02', 'Niveau vu', 'En partie')
  await made.update()
  return made
}

/** Every row of every tab, in an order of its own. */
function everyRow(workbook: SuiviWorkbook): Record<string, string[][]> {
  const tabs = Object.entries(everyCell(workbook))
  return Object.fromEntries(tabs.map(([tab, rows]) => [tab, [...rows].sort((a, b) => (a.join() < b.join() ? -1 : 1))]))
}

describe.each(damages)('when $name', ({ act, finds, mends, at, update, isPartial, isMoved, isNew }) => {
  beforeEach(async () => {
    suivi = await workbook()
  })

  test('the check finds it, names its place, and changes nothing', async () => {
    act(suivi)
    const { findings } = await suivi.ok('workbook.check', {})
    expect(findings.map(({ code }) => code)).toEqual(finds)
    expect(findings.flatMap(({ mend }) => mend?.id ?? [])).toEqual(mends)
    if (at) expect(`${findings[0]!.place!.tab}!${findings[0]!.place!.cell}`).toBe(at)
    expect(suivi.last!.cost).toMatchObject({ writes: 0, structural: 0 })
  })

  test('an update says so before it writes, or goes on', async () => {
    act(suivi)
    const answer = await suivi.call('followUp.apply', { answers: {} })
    const said = answer.ok
      ? ((answer.value as { questions: { code: string }[] }).questions[0]?.code ?? '')
      : answer.error.code
    expect(said).toBe(update)
    if (update !== '') expect(suivi.last!.cost).toMatchObject({ writes: 0, structural: 0 })
  })

  test('no call crashes', async () => {
    act(suivi)
    const calls = [
      'workbook.state',
      'round.look',
      'settings.read',
      'report.people',
      'forms.list',
      'summary.update',
    ] as const
    for (const name of calls) {
      const answer = await suivi.call(name, {})
      if (!answer.ok) expect(answer.error.kind).not.toBe('accident')
    }
  })

  test('its mends put things right, twice as once; what people typed is there', async () => {
    const look = () => (isMoved ? everyRow(suivi) : everyCell(suivi))
    const before = look()
    act(suivi)
    for (const id of mends) await suivi.ok('workbook.mend', { id, answers: {} })
    const after = look()
    if (mends.length > 0 && !isPartial && !isNew) expect(after).toEqual(before)
    for (const id of mends) expect(await suivi.refused('workbook.mend', { id, answers: {} })).toBe('mend.gone')
    expect(look()).toEqual(after)
    const { findings } = await suivi.ok('workbook.check', {})
    expect(findings.flatMap(({ mend }) => mend?.id ?? [])).toEqual([])
    expect(JSON.stringify(after)).toContain('Essayer sur un mètre')
    const again = await suivi.update()
    expect(again.done).toBe(true)
    if (mends.length > 0 && !isNew) expect(look()).toEqual(before)
  })
})
