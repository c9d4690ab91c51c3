/**
 * What a service call costs. `read`, `meta`, `structure`, `append`, `property`, `cache`, `lock` and `flush` are round trips;
 * a `write` is buffered; `local` is free; `wait` is time, not work.
 */
export type CallKind =
  | 'local'
  | 'read'
  | 'meta'
  | 'structure'
  | 'append'
  | 'write'
  | 'property'
  | 'cache'
  | 'lock'
  | 'flush'
  | 'wait'

const kinds: Record<string, CallKind> = {
  locale: 'meta',
  timeZone: 'meta',
  sheets: 'meta',
  activeSheet: 'local',
  activateSheet: 'structure',
  insertSheet: 'structure',
  copySheet: 'structure',
  deleteSheet: 'structure',
  renameSheet: 'structure',
  moveSheet: 'structure',
  setHidden: 'structure',
  setTabColor: 'write',
  freeze: 'write',
  setLocale: 'structure',
  setTimeZone: 'structure',
  insertRows: 'structure',
  insertColumns: 'structure',
  deleteRows: 'structure',
  deleteColumns: 'structure',
  moveRows: 'structure',
  moveColumns: 'structure',
  setRowHeights: 'write',
  setColumnWidths: 'write',
  rowHeight: 'meta',
  columnWidth: 'meta',
  hideRows: 'write',
  hideColumns: 'write',
  hiddenRows: 'meta',
  hiddenColumns: 'meta',
  extent: 'meta',
  readValues: 'read',
  readDisplay: 'read',
  readFormulas: 'read',
  write: 'write',
  clear: 'write',
  sort: 'structure',
  copyRange: 'structure',
  moveRange: 'structure',
  readStyles: 'read',
  writeStyles: 'write',
  merges: 'meta',
  merge: 'structure',
  unmerge: 'structure',
  readNotes: 'read',
  writeNotes: 'write',
  validations: 'read',
  setValidation: 'write',
  conditionalFormats: 'read',
  setConditionalFormats: 'write',
  filter: 'meta',
  setFilter: 'structure',
  protections: 'read',
  setProtections: 'structure',
  metadata: 'read',
  setMetadata: 'structure',
  namedRanges: 'read',
  setNamedRanges: 'structure',
  groups: 'meta',
  setGroups: 'structure',
  bandings: 'meta',
  setBandings: 'structure',
  setRightToLeft: 'structure',
  hasHiddenGridlines: 'meta',
  setHiddenGridlines: 'structure',
  charts: 'read',
  setCharts: 'structure',
  documentProperties: 'property',
  setDocumentProperties: 'property',
  'property.read': 'property',
  'property.write': 'property',
  'cache.read': 'cache',
  'cache.write': 'cache',
  'lock.take': 'lock',
  'lock.release': 'lock',
  flush: 'flush',
  'lock.holds': 'local',
  session: 'local',
  digest: 'local',
  fileName: 'meta',
  renameFile: 'structure',
  sleep: 'wait',
  log: 'local',
  html: 'local',
  record: 'meta',
  fetch: 'meta',
  'ui.menu': 'local',
  'ui.show': 'meta',
  toast: 'meta',
  'ui.ask': 'wait',
}

/** Method names whose cost is not that of what they ask the workbook. */
const byMethod: Record<string, CallKind> = { 'Sheet.appendRow': 'append' }

/** What no buffered write changes, so that asking for it commits nothing. */
const settled = new Set(['locale', 'timeZone', 'fileName'])

/** The kind of a call; what is not in the table counts as a read, so that nothing is free by oversight. */
export function kindOf(method: string, op: string): CallKind {
  return byMethod[method] ?? kinds[op] ?? 'read'
}

const committing = new Set<CallKind>(['read', 'meta', 'structure', 'append', 'flush'])

/** Calls that commit what is buffered before they are answered. */
export function commits(kind: CallKind, op: string): boolean {
  return committing.has(kind) && !settled.has(op)
}

/** Kinds that are a round trip. */
export function isRoundTrip(kind: CallKind): boolean {
  return kind !== 'write' && kind !== 'local' && kind !== 'wait'
}
