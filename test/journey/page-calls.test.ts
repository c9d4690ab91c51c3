import { SuiviWorkbook } from './suivi-workbook'

let suivi: SuiviWorkbook
afterEach(() => suivi.close())

const pagesShown = () => suivi.last!.shown.filter(({ kind }) => kind === 'sidebar' || kind === 'modal')

test('a page opens another one, with its words in the user’s language and its first data', async () => {
  suivi = await SuiviWorkbook.followedUp()
  await suivi.ok('page.open', { page: 'rounds', view: 'new' })
  const [shown] = pagesShown() as { kind: string; title: string; html: string; width: number }[]
  expect(shown).toMatchObject({ kind: 'modal', title: 'Évaluations', width: 520 })
  const start = JSON.parse(/startPage\((.*)\)<\/script>/.exec(shown!.html)![1]!)
  expect(start).toMatchObject({ page: 'rounds', language: 'fr' })
  expect(start.first.value.closed).toHaveLength(1)
  expect(Object.keys(start.phrases).every((code) => /^(shell|rounds)\./.test(code))).toBe(true)
})

test('what stands in cells cannot leave the script of a page', async () => {
  suivi = SuiviWorkbook.of([
    ['Nom', 'Pailler'],
    ['</script><script>alert(1)</script> // é /* x */ <!--', 'oui'],
    ['Awa', 'non'],
  ])
  await suivi.ok('page.open', { page: 'setup' })
  const html = (pagesShown()[0] as { html: string }).html
  const appended = html.slice(html.lastIndexOf('<script>startPage') + '<script>'.length, html.lastIndexOf('</script>'))
  expect(appended).not.toMatch(/[<>]|\/\/|\/\*|[^ -~]/)
  expect(appended).toContain('alert(1)')
})

test('the preview names who is behind its counts, and writes nothing', async () => {
  suivi = await SuiviWorkbook.setUp()
  const { names, counts } = await suivi.ok('followUp.preview', { answers: {} })
  expect(counts.new).toBe(7)
  expect(names.new).toEqual([
    { objective: 'O01', title: 'Composter', people: ['Binta Fall', 'Coumba Sarr'] },
    { objective: 'O02', title: 'Pailler', people: ['Awa Diop', 'Coumba Sarr', 'Élie Ndong'] },
    { objective: 'O03', title: 'Tenir un cahier', people: ['Awa Diop', 'Élie Ndong'] },
  ])
  expect(names.stillToObserve).toEqual([{ objective: 'O03', title: 'Tenir un cahier', people: ['Coumba Sarr'] }])
  expect(suivi.last!.cost.writes).toBe(0)
})

test('the panel is told what waits: slips, what is overdue, the open round, a follow-up that is old', async () => {
  suivi = await SuiviWorkbook.setUp()
  expect(await suivi.ok('workbook.state', {})).toMatchObject({ followUpIsOld: true, openRound: null })
  await suivi.update()
  expect(await suivi.ok('workbook.state', {})).toMatchObject({
    followUpIsOld: false,
    followUp: { tabs: 3, open: 7, overdue: 0, slips: 0 },
  })
  suivi.type('O02', 'P001-O02', 'Échéance', '01/12/2026')
  suivi.type('O02', 'P003-O02', 'Visite le', '23/11/2026')
  suivi.today = '2026-12-24'
  await suivi.ok('round.start', { title: 'À 3 mois', date: '2026-12-24', observer: '' })
  suivi.type('À 3 mois', 'P001-O01-R2', 'Niveau', 'Appliqué')
  const openRound = { id: 'R2', title: 'À 3 mois', asked: 15, blank: 14 }
  expect(await suivi.ok('workbook.state', { whole: true })).toMatchObject({
    ...{ whole: true, openRound },
    followUp: { overdue: 1, slips: 1 },
  })
  expect(suivi.last!.cost.writes).toBe(0)
  // The first paint knows what the last update saw, and says so.
  const remembered = { whole: false, openRound, followUp: { tabs: 3, open: 7, overdue: 0, slips: 0 } }
  expect(await suivi.ok('workbook.state', {})).toMatchObject(remembered)
  suivi.type('O02', 'P003-O02', 'Visite le', '')
  await suivi.update()
  expect(await suivi.ok('workbook.state', {})).toMatchObject({
    ...remembered,
    followUp: { tabs: 3, open: 7, overdue: 1, slips: 0 },
  })
})

test('a tab is put in front by what it is, hidden or not; what is no tab of ours is refused', async () => {
  suivi = await SuiviWorkbook.followedUp()
  suivi.workbook.setHidden(suivi.sheet('O02'), true)
  await suivi.ok('page.goTo', { tab: 'O02' })
  expect(suivi.workbook.activeSheet()).toBe(suivi.sheet('O02'))
  expect(await suivi.refused('page.goTo', { tab: 'Promotion' })).toBe('tab.missing')
  expect(await suivi.refused('page.goTo', { tab: '__proto__' })).toBe('tab.missing')
})

test('only tabs with nothing open are hidden', async () => {
  suivi = await SuiviWorkbook.followedUp()
  suivi.today = '2026-11-25'
  for (const person of ['P002', 'P003']) {
    suivi.type('O01', `${person}-O01`, 'Visite le', '25/11/2026')
    suivi.type('O01', `${person}-O01`, 'Niveau vu', 'Appliqué')
  }
  const { tabList } = await suivi.update()
  expect(tabList.map(({ objective, allEnded }) => [objective, allEnded])).toEqual([
    ['O01', true],
    ['O02', false],
    ['O03', false],
  ])
  expect(await suivi.ok('followUp.hideTabs', { objectives: ['O01', 'O02', 'nonsense'] })).toEqual({ hidden: 1 })
  const hidden = suivi.workbook.sheets().filter((sheet) => sheet.hidden)
  expect(hidden.map(({ name }) => name)).toContain(suivi.names().find((name) => name.includes('O01')))
})

test('the check says what is not as it should be, with its place, and changes nothing', async () => {
  suivi = await SuiviWorkbook.followedUp()
  expect((await suivi.ok('workbook.check', {})).findings).toEqual([])
  suivi.type('O02', 'P001-O02', 'Échéance', 'bientôt')
  const { findings } = await suivi.ok('workbook.check', {})
  expect(findings.map(({ code }) => code)).toEqual(['cell.notADay'])
  expect(findings[0]!.sentence).toMatch(/bientôt/)
  expect(suivi.last!.cost.writes).toBe(0)
})

test('settings: the training is read, saved and read again; a day that is none is refused', async () => {
  suivi = await SuiviWorkbook.setUp()
  const { training, tab, lists } = await suivi.ok('settings.read', {})
  expect([tab, lists]).toEqual(['Promotion', 'Listes'])
  const changed = { ...training, organisation: 'Union inventée', starts: '2026-01-12', ends: '2026-01-23' }
  expect(await suivi.ok('settings.save', { training: changed })).toEqual({ saved: true })
  expect((await suivi.ok('settings.read', {})).training).toEqual(changed)
  expect(await suivi.ok('settings.save', { training: changed })).toEqual({ saved: false })
  expect(await suivi.refused('settings.save', { training: { ...changed, ends: '2026-99-99' } })).toBe('round.badDate')
})

test('the check says what an update would ask: a row removed, a tab deleted or hidden; and a slip that waits for a date', async () => {
  suivi = await SuiviWorkbook.followedUp()
  suivi.workbook.deleteRows(suivi.sheet('O02'), suivi.place('O02', 'P001-O02', 'ID').row, 1)
  suivi.workbook.deleteSheet(suivi.sheet('Visites'))
  suivi.workbook.setHidden(suivi.sheet('O03'), true)
  suivi.type('O01', 'P002-O01', 'Ce qui a été fait', 'Appel')
  const { findings } = await suivi.ok('workbook.check', {})
  expect(findings.map(({ code }) => code)).toEqual(['followUp.rowRemoved', 'tab.gone', 'tab.hidden', 'visit.noDate'])
  expect(findings[1]!.sentence).toContain('Visites')
  expect(suivi.last!.cost).toMatchObject({ writes: 0, structural: 0 })
})

test('a tab is not hidden because the memory of its items is gone', async () => {
  suivi = await SuiviWorkbook.followedUp()
  const memory = suivi.workbook.sheets().find(({ hidden, name }) => hidden && !name.includes('réglages'))!
  suivi.workbook.deleteSheet(memory.id)
  expect(await suivi.ok('followUp.hideTabs', { objectives: ['O01', 'O02', 'O03'] })).toEqual({ hidden: 0 })
})

test('pages cannot be made to write anything else', async () => {
  suivi = await SuiviWorkbook.followedUp()
  const { training } = await suivi.ok('settings.read', {})
  const backwards = { ...training, starts: '2026-02-01', ends: '2026-01-01' }
  expect(await suivi.refused('settings.save', { training: backwards })).toBe('training.badDates')
  expect(await suivi.refused('settings.save', { training: { ...training, title: 'x'.repeat(201) } })).toBe(
    'call.badInput',
  )
  expect(await suivi.refused('settings.save', { training: { ...training, title: 3 } } as never)).toBe('call.badInput')
  expect(await suivi.refused('followUp.hideTabs', { objectives: 'O01' } as never)).toBe('call.badInput')
  expect(await suivi.refused('page.goTo', { tab: 'x'.repeat(30) })).toBe('call.badInput')
  for (const tab of ['', 'constructor', 'team', 'settings', 'items', 'O99', 'R9', '../O01', 'followUp:O01']) {
    expect(await suivi.refused('page.goTo', { tab })).toBe('tab.missing')
  }
  const hostile = { ...training, title: '=IMPORTXML("https://example.org";"//a")', organisation: '</script>' }
  await suivi.ok('settings.save', { training: hostile, language: 'en', rounds: [] } as never)
  expect((await suivi.ok('settings.read', {})).training).toEqual(hostile)
  expect((await suivi.ok('workbook.state', {})).language).toBe('fr')
})

test('pages ask as much of the spreadsheet with many people as with few', async () => {
  const few = [['Nom', 'Pailler', 'Composter'], ...village(4)]
  const many = [['Nom', 'Pailler', 'Composter'], ...village(25)]
  const costs = []
  for (const rows of [few, many]) {
    suivi = SuiviWorkbook.of(rows)
    await suivi.ok('setup.apply', { marks: 'practice', language: 'fr' })
    await suivi.update()
    const trips = []
    for (const ask of [
      () => suivi.ok('followUp.preview', { answers: {} }),
      () => suivi.ok('workbook.check', {}),
      () => suivi.ok('settings.read', {}),
      () => suivi.ok('page.goTo', { tab: 'O01' }),
      () => suivi.ok('followUp.hideTabs', { objectives: ['O01'] }),
    ]) {
      await ask()
      trips.push(suivi.last!.cost.roundTrips)
    }
    costs.push(trips)
    if (rows === few) await suivi.close()
  }
  expect(costs[1]).toEqual(costs[0])
})

function village(people: number): string[][] {
  return Array.from({ length: people }, (_, index) => [`Personne ${index + 1}`, 'non', index % 2 ? 'oui' : 'non'])
}
