import { benchWith } from './small-bench'

const counted = `
  function update() {
    const spreadsheet = SpreadsheetApp.getActive()
    const sheet = spreadsheet.getSheetByName('Sheet1')      // 1 meta
    const values = sheet.getRange('A1:C10').getValues()     // 2 read
    spreadsheet.getSheetByName('Sheet1')                    // known: nothing
    sheet.insertRowsBefore(2, 3)                            // 3 structure
    sheet.getRange('A1:B5').setValues(values.slice(0, 5).map((row) => row.slice(0, 2)))  // write, 10 cells
    sheet.getRange('A1:A5').setBackground('red')            // write, 5 cells
    PropertiesService.getDocumentProperties().setProperty('a', '1')  // 4 property
    CacheService.getScriptCache().get('b')                  // 5 cache
    sheet.appendRow(['x'])                                  // 6 append
    sheet.getRange('B1').setNote('n')                       // write, 1 cell
  }                                                         // 7 the last commit
`

describe('what a run costs, counted', () => {
  test('a script counted by hand', async () => {
    const { bench } = benchWith(counted)
    const { cost, trace, error } = await bench.run('update')
    expect(error).toBeUndefined()
    const { time, ...counts } = cost
    expect(counts).toEqual({ roundTrips: 7, forced: 0, writes: 3, cells: 16, structural: 1, reads: 1 })
    expect(trace.map(({ method, kind, cells }) => [method, kind, cells])).toEqual([
      ['Spreadsheet.getSheetByName', 'meta', 0],
      ['Range.getValues', 'read', 30],
      ['Sheet.insertRowsBefore', 'structure', 0],
      ['Range.setValues', 'write', 10],
      ['Range.setBackground', 'write', 5],
      ['Properties.setProperty', 'property', 0],
      ['Cache.get', 'cache', 0],
      ['Sheet.appendRow', 'append', 1],
      ['Range.setNote', 'write', 1],
    ])
    expect(trace.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    // 40 + 60.258 + 260 + 1.29 + 1.245 + 62 + 20 + 107 + 1.209, and commits of 15 and 1 cells.
    expect(time.mid).toBeCloseTo(553.002 + 150.825 + 150.055, 3)
    expect(time.low).toBeLessThan(time.mid)
    expect(time.high).toBeGreaterThan(time.mid)
    expect(trace.reduce((sum, call) => sum + call.time.mid, 0)).toBeCloseTo(time.mid, 6)
  })

  test('what asks nobody costs nothing', async () => {
    const { bench } = benchWith(`function look() {
      const range = SpreadsheetApp.getActiveSheet().getRange(2, 3, 4, 5).offset(1, 1)
      SpreadsheetApp.newDataValidation().requireValueInList(['a']).build()
      Utilities.formatDate(new Date(), 'Africa/Dakar', 'yyyy-MM-dd'); Session.getActiveUserLocale(); console.log('x')
      return range.getA1Notation()
    }`)
    const { cost, value } = await bench.run('look')
    expect([cost.roundTrips, cost.writes, cost.reads, value]).toEqual([0, 0, 0, 'D3:H6'])
  })

  test('ten thousand dirty cells force a commit, counted apart', async () => {
    const { bench } = benchWith(`function fill(rows) {
      const sheet = SpreadsheetApp.getActiveSheet()
      for (let row = 1; row <= rows; row += 100) sheet.getRange(row, 1, 100, 26).setBackground('red')
    }`)
    const { cost } = await bench.run('fill', [1000])
    expect([cost.cells, cost.forced, cost.roundTrips]).toEqual([26_000, 2, 1])
  })

  test('the user, the time zone, a held lock and a date written commit nothing on their own', async () => {
    const { bench } = benchWith(`function write() {
      const lock = LockService.getDocumentLock()
      lock.tryLock(10)
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)
      Session.getActiveUserLocale(); lock.hasLock()
      SpreadsheetApp.getActiveSheet().getRange('A2').setValue(new Date())
      SpreadsheetApp.getActiveSheet().getRange('B:B').setFontWeight('bold')
    }`)
    const written: unknown[] = []
    const { cost } = await bench.run('write')
    const { column, bench: second } = benchWith(`function write() {
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)
      Session.getActiveUserLocale()
      SpreadsheetApp.getActiveSheet().getRange('B:B').setFontWeight('bold')
    }`)
    await second.run('write', [], {
      onCall: () => {
        written.push(column(1)[0])
      },
    })
    expect(cost.roundTrips).toBe(2)
    expect(written.every((value) => value === '')).toBe(true)
  })

  test('a script that changes nothing pays for no commit', async () => {
    const { bench } = benchWith('function look() { return SpreadsheetApp.getActiveSheet().getLastRow() }')
    expect((await bench.run('look')).cost).toMatchObject({ roundTrips: 1, writes: 0, cells: 0 })
  })

  test('in the low bound Google has read ahead: the same read again is free', async () => {
    const { bench } = benchWith(`function look() {
      for (let row = 1; row <= 3; row++) SpreadsheetApp.getActiveSheet().getRange(row, 1).getValue()
    }`)
    const { time } = (await bench.run('look')).cost
    expect(time.low).toBeLessThan(2 * 20)
    expect(time.mid).toBeGreaterThan(3 * 60)
  })
})
