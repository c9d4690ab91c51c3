import { readFileSync, writeFileSync } from 'node:fs'
import { factBench } from './fact'
import { facts, fidelityTable, tablePath } from './fidelity-table'
import { methodsPath, methodsTable } from './methods-table'

/** Facts of one source alone, or of conflicting ones: no case can say what is right. */
const uncertain = [7, 9, 15, 38, 91, 92]

describe('what is known of Apps Script', () => {
  test.each(facts.map((fact) => [`${fact.number}: ${fact.says} (${fact.standing})`, fact] as const))(
    '%s',
    (_, fact) => {
      fact.show(factBench())
    },
  )

  test('every fact that is well known has one case', () => {
    const all = Array.from({ length: 121 }, (_each, place) => place + 1)
    expect(facts.map(({ number }) => number)).toEqual(all.filter((number) => !uncertain.includes(number)))
  })

  test('what does not hold says why', () => {
    expect(facts.filter(({ standing, because }) => (standing === 'holds') === Boolean(because))).toEqual([])
  })

  test('docs/fidelity.md is what the cases give (npm run fidelity makes it)', () => {
    if (process.env['FIDELITY'] === 'write') writeFileSync(tablePath, fidelityTable())
    expect(readFileSync(tablePath, 'utf8')).toBe(fidelityTable())
  })

  test('docs/workbench-methods.md is what the classes have (npm run fidelity makes it)', () => {
    if (process.env['FIDELITY'] === 'write') writeFileSync(methodsPath, methodsTable())
    expect(readFileSync(methodsPath, 'utf8')).toBe(methodsTable())
  })
})
