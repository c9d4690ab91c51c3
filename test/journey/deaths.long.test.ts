import { diesEvery } from './deaths'
import { operations } from './operations'

/** Before every how many calls each operation dies; EVERY=1 kills each at every call, which takes many minutes. */
const strides: Record<string, number> = { 'set-up': 97, 'new evaluation': 17, 'saving a form': 9 }

test.each(operations.map((operation) => [operation.name, operation] as const))(
  '%s may die: nothing typed is lost, and run again it ends as if it had not',
  async (name, operation) =>
    expect(await diesEvery(operation, Number(process.env['EVERY'] ?? strides[name] ?? 37))).toEqual([]),
  3_600_000,
)
