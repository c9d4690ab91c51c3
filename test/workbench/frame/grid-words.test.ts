import { gridFrench } from '../../../src/workbench/frame/grid-french'
import { gridPortuguese } from '../../../src/workbench/frame/grid-portuguese'
import { gridSpanish } from '../../../src/workbench/frame/grid-spanish'

const places = (text: string) => (text.match(/%(\(\w+\))?s/g) ?? []).sort()

test.each(Object.entries({ gridSpanish, gridPortuguese }))('%s says all that the French grid says', (_, words) => {
  expect(Object.keys(words)).toEqual(Object.keys(gridFrench))
  const changed = Object.entries(words).filter(([key, text]) => `${places(text)}` !== `${places(gridFrench[key]!)}`)
  expect(changed).toEqual([])
  expect(Object.values(words).filter((text) => text.trim() === '')).toEqual([])
})
