import type { TableName } from '../../model/tables'
import type { FoundTable } from '../reading/find-table'
import type { KnownTabs } from '../reading/known-tabs'

/** A generated table that people see, and what it is: `visits`, `round:R1`, `followUp:O03`. */
export interface GeneratedTable {
  role: string
  table: FoundTable
}

/** The generated tables that people see, in the order of the work. */
export function generatedTables({ objectives, lists, visits, evaluations, followUps }: KnownTabs): GeneratedTable[] {
  const single = { objectives, lists, visits }
  return [
    ...Object.entries(single).flatMap(([role, table]) => (table ? [{ role, table: table as FoundTable }] : [])),
    ...[...evaluations].map(([id, table]) => ({ role: `round:${id}`, table: table as unknown as FoundTable })),
    ...[...followUps].map(([id, table]) => ({ role: `followUp:${id}`, table: table as unknown as FoundTable })),
  ]
}

/** The table that tabs of a role hold. */
export function tableOfRole(role: string): TableName {
  const [kind = ''] = role.split(':')
  return kind === 'round' ? 'evaluation' : (kind as TableName)
}
