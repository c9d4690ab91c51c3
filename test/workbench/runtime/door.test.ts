import { benchWith } from './small-bench'

describe('running a function', () => {
  test('cells are written and read by a script that waits for each answer', async () => {
    const { bench, column } = benchWith(`
      function double(factor) {
        const sheet = SpreadsheetApp.getActiveSheet()
        sheet.getRange('A1:A2').setValues([[20], [22]])
        const sum = sheet.getRange('A1:A2').getValues().flat().reduce((a, b) => a + b, 0)
        sheet.getRange('A3').setValue(sum * factor)
        return { sum, list: [undefined, 'é'] }
      }`)
    const { value, error, killed } = await bench.run('double', [2])
    expect([error, killed]).toEqual([undefined, false])
    expect(value).toEqual({ sum: 42, list: [null, 'é'] })
    expect(column(3)).toEqual([20, 22, 84])
  })

  test('nothing survives in globals from one run to the next, in the same thread', async () => {
    const { bench } = benchWith('var count = 0; function next() { Array.prototype.mine = 1; return ++count + [].mine }')
    expect((await bench.run('next')).value).toBe(2)
    expect((await bench.run('next')).value).toBe(2)
  })

  test('files share one scope, and a constant may hold a function', async () => {
    const { bench } = benchWith('', {
      script: {
        files: [
          { name: 'a.js', text: 'const words = { say: (name) => greeting() + name }' },
          { name: 'b.js', text: 'function greeting() { return "Bonjour " }' },
        ],
        html: {},
      },
    })
    expect((await bench.run('words.say', ['Awa'])).value).toBe('Bonjour Awa')
  })

  test('what a script throws comes back with its name, its sentence and its own lines', async () => {
    const { bench } = benchWith(`function inner() { throw new RangeError('too far') }
      function outer() { inner() }
      function odd() { throw 'only a text' }`)
    const { error } = await bench.run('outer')
    expect(error).toMatchObject({ name: 'RangeError', message: 'too far' })
    expect(error!.stack).toMatch(/at inner \(script\.js:1/)
    expect(error!.stack).toMatch(/at outer/)
    expect(error!.stack).not.toMatch(/worker\.cjs|callFunction/)
    expect((await bench.run('odd')).error).toMatchObject({ message: 'only a text' })
  })

  test('a function that is not there, a script that does not parse, a script that fails as it loads', async () => {
    const { bench } = benchWith('var notAFunction = 1')
    expect((await bench.run('missing')).error!.message).toBe('Script function not found: missing')
    expect((await bench.run('notAFunction')).error!.message).toBe('Script function not found: notAFunction')
    expect((await bench.run('missing(); 1')).error!.message).toMatch(/not found/)
    const { error } = await benchWith('function (').bench.run('f')
    expect(error!.name).toBe('SyntaxError')
    expect(error!.stack).not.toMatch(/node:|worker\.cjs/)
    expect((await benchWith('throw new Error("at the top")').bench.run('f')).error!.message).toBe('at the top')
  })

  test('a date or a function anywhere in what is returned makes it null, as at Google', async () => {
    const { bench } = benchWith(`
      function day() { return { rows: [[new Date(0)]] } }
      function work() { return [() => 1] }
      function nothing() {}`)
    expect((await bench.run('day')).value).toBeUndefined()
    expect((await bench.run('work')).value).toBeUndefined()
    expect((await bench.run('nothing')).value).toBeUndefined()
  })

  test('promises are settled before the run ends, and may call services', async () => {
    const { bench, column } = benchWith(`
      async function later() {
        await null
        SpreadsheetApp.getActiveSheet().getRange('A1').setValue('late')
        return SpreadsheetApp.getActiveSheet().getRange('A1').getValue()
      }
      async function fails() { await null; throw new Error('late too') }
      function leaves() { Promise.reject(new Error('nobody looks')); return 1 }`)
    expect((await bench.run('later')).value).toBe('late')
    expect(column(1)).toEqual(['late'])
    expect((await bench.run('fails')).error!.message).toBe('late too')
    expect((await bench.run('leaves')).value).toBe(1)
  })

  test('what Google refuses can be caught by the script', async () => {
    const { bench } = benchWith(`function work() {
      try { SpreadsheetApp.getActive().insertSheet('Sheet1') } catch (error) {
        return [error instanceof Error, error.name, error.message]
      }
    }`)
    const taken = 'A sheet with the name "Sheet1" already exists. Please enter another name.'
    expect((await bench.run('work')).value).toEqual([true, 'Exception', taken])
  })

  test('the global functions are named, private ones left out', async () => {
    const { bench } = benchWith('function one() {} var two = function () {}; function three_() {} var four = 4')
    expect(await bench.functions()).toEqual(['one', 'two'])
  })
})

test('a notice of the answer before that comes late does not wake a call too early', async () => {
  const { bench } = benchWith(`
    function look() {
      const sheet = SpreadsheetApp.getActiveSheet()
      for (let times = 0; times < 20; times++) sheet.getRange('A1').getValue()
      return 'whole'
    }`)
  const notify = Atomics.notify
  // As when the machine is busy: told once, and once more when the script waits for its next answer already.
  Atomics.notify = ((signal: Int32Array, index: number) => {
    notify(signal, index)
    const end = Date.now() + 5
    while (Date.now() < end);
    return notify(signal, index)
  }) as typeof notify
  try {
    expect(await bench.run('look')).toMatchObject({ value: 'whole' })
  } finally {
    Atomics.notify = notify
  }
})
