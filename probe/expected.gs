// What the workbench reads back of strings written as they are, in an English spreadsheet.

var EXPECTED_TYPED = {
  V1: [12, 2026, 'date 2026-03-04T00:00', true, 0.12, 'date 2026-10-15T00:00', 1000],
  V2: ['#ERROR!', '-x', '@home', '+', '-'],
  V3: ['0012', '=1+1', '+57 301', "'x", ''],
}
