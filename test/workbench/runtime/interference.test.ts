import { benchWith } from './small-bench'

const script = `
  function update() {
    const lock = LockService.getDocumentLock()
    lock.tryLock(100)                                       // 1
    const sheet = SpreadsheetApp.getActiveSheet()           // 2
    try {
      sheet.getRange('A1').setValue('one')                  // 3
      sheet.getRange('A2').setValue('two')                  // 4
      SpreadsheetApp.flush()                                // 5
      sheet.getRange('A3').setValue('three')                // 6
      sheet.getRange('A1:A4').getValues()                   // 7
      sheet.getRange('A4').setValue('four')                 // 8
      PropertiesService.getDocumentProperties().setProperty('done', 'yes')  // 9
    } catch (error) {
      sheet.getRange('A5').setValue('caught')
    } finally {
      lock.releaseLock()                                    // 10
      sheet.getRange('A6').setValue('at last')              // 11
    }
  }
  function free() { return LockService.getDocumentLock().tryLock(0) }`

/** What stands after the run has died at its n-th call. */
async function afterDeath(n: number, killKeeps: boolean) {
  const { bench, column } = benchWith(script)
  const { killed, trace, value, error } = await bench.run('update', [], { killAt: n, killKeeps })
  expect({ killed, value, error, calls: trace.length }).toEqual({
    killed: true,
    value: undefined,
    error: undefined,
    calls: n,
  })
  expect((await bench.run('free')).value).toBe(true)
  return column(6).filter((value) => value !== '')
}

describe('a run that dies at a call', () => {
  test.each([
    [1, []],
    [4, []],
    [5, []],
    [6, ['one', 'two']],
    [7, ['one', 'two']],
    [8, ['one', 'two', 'three']],
    [9, ['one', 'two', 'three']],
    [11, ['one', 'two', 'three']],
  ])('at call %i, its last writes lost: %j stands, no catch and no finally', async (n, stands) => {
    expect(await afterDeath(n, false)).toEqual(stands)
  })

  test.each([
    [4, ['one']],
    [5, ['one', 'two']],
    [7, ['one', 'two', 'three']],
    [9, ['one', 'two', 'three', 'four']],
  ])('at call %i, its last writes kept: %j stands', async (n, stands) => {
    expect(await afterDeath(n, true)).toEqual(stands)
  })

  test('a call that is never reached kills nothing', async () => {
    const { bench, column } = benchWith(script)
    const { killed, trace } = await bench.run('update', [], { killAt: 99 })
    expect([killed, trace.length]).toEqual([false, 11])
    expect(column(6)).toEqual(['one', 'two', 'three', 'four', '', 'at last'])
  })

  test('time that is over ends a run the same way', async () => {
    const { bench, column } = benchWith(`function loop() {
      try { for (;;) SpreadsheetApp.getActiveSheet().getRange('A1').getValue() }
      finally { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('never') }
    }`)
    const { killed, error, cost } = await bench.run('loop', [], { timeLimit: 1000 })
    expect([killed, error!.message]).toEqual([true, 'Exceeded maximum execution time'])
    expect(cost.reads).toBe(17)
    expect(column(1)).toEqual([''])
  })
})

describe('another person in the grid, between two calls', () => {
  test('an edit before a write that waits is overwritten in those cells only', async () => {
    const { bench, type, workbook, sheet } = benchWith(`function update() {
      const sheet = SpreadsheetApp.getActiveSheet()
      const before = sheet.getRange('A1:B2').getValues()
      sheet.getRange('A1:A2').setValues([['mine'], ['mine']])
      return [before, sheet.getRange('A1:B2').getValues()]
    }`)
    const { value } = await bench.run('update', [], {
      onCall: ({ method }) => {
        if (method !== 'Range.setValues') return
        type(0, 0, 'theirs')
        type(0, 1, 'theirs')
      },
    })
    expect(value).toEqual([
      [
        ['', ''],
        ['', ''],
      ],
      [
        ['mine', 'theirs'],
        ['mine', ''],
      ],
    ])
    expect(workbook.extent(sheet)).toEqual({ lastRow: 2, lastColumn: 2 })
  })

  test('the hook may take its time, and sees each counted call once, before it is performed', async () => {
    const { bench, column } = benchWith(`function two() {
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x')
      SpreadsheetApp.flush()
    }`)
    const seen: unknown[] = []
    await bench.run('two', [], {
      onCall: async ({ n, method }) => {
        await new Promise((resolve) => setTimeout(resolve, 5))
        seen.push([n, method, column(1)[0]])
      },
    })
    expect(seen).toEqual([
      [1, 'Spreadsheet.getActiveSheet', ''],
      [2, 'Range.setValue', ''],
      [3, 'SpreadsheetApp.flush', ''],
    ])
    expect(column(1)).toEqual(['x'])
  })
})

describe('writes that Google refuses', () => {
  test('a rule or a protection refuses at the write, where the script can catch it', async () => {
    const { bench, column, sheet, workbook } = benchWith(`function write() {
      const sheet = SpreadsheetApp.getActiveSheet()
      const refused = []
      for (const [cell, text] of [['A1', 'no'], ['A1', 'yes'], ['A2', 'x'], ['A3', 'after']]) {
        try { sheet.getRange(cell).setValue(text) } catch (error) { refused.push(cell + ' ' + error.message.slice(0, 23)) }
      }
      return refused
    }`)
    const at = (row: number) => ({ top: row, left: 0, bottom: row, right: 0 })
    workbook.setValidation(sheet, [at(0)], {
      criterion: 'VALUE_IN_LIST',
      arguments: [['yes']],
      allowInvalid: false,
      helpText: null,
      showDropdown: true,
    } as never)
    workbook.setProtections([
      {
        id: 'p',
        sheetId: sheet,
        zone: at(1),
        unprotected: [],
        description: '',
        warningOnly: false,
        canEdit: false,
        editors: [],
        domainEdit: false,
      } as never,
    ])
    const { value, error } = await bench.run('write')
    expect([value, error]).toEqual([['A1 The data you entered in', 'A2 You are trying to edit '], undefined])
    expect(column(3)).toEqual(['yes', '', 'after'])
  })

  test('a rule set in the same breath is met at the next commit', async () => {
    const { bench, column } = benchWith(`function write() {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1')
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['yes']).setAllowInvalid(false).build())
      cell.setValue('no')
    }`)
    const { error } = await bench.run('write')
    expect(error!.message).toMatch(/^The data you entered in cell A1 violates/)
    expect(column(1)).toEqual([''])
  })
})
