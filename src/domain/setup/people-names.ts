import type { ColumnReading, ColumnRole } from '../../model/setup'

/** The name of a person as their row has it. */
export function nameIn(texts: string[], columns: Pick<ColumnReading, 'column' | 'role'>[]): string {
  const of = (role: ColumnRole) =>
    columns.filter((column) => column.role === role).map(({ column }) => texts[column] ?? '')
  const whole = of('name').find((text) => text !== '')
  const parts = columns
    .filter(({ role }) => role === 'firstName' || role === 'lastName')
    .map(({ column }) => texts[column] ?? '')
  return whole ?? parts.filter((text) => text !== '').join(' ')
}
