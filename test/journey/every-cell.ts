import type { SuiviWorkbook } from './suivi-workbook'

/** Every cell of every tab but one, the hidden ones too, by tab: blank ends left out, times and sheet ids made alike. */
export function everyCell(suivi: SuiviWorkbook, but = ''): Record<string, string[][]> {
  const shown: Record<string, string[][]> = {}
  for (const { name } of [...suivi.workbook.sheets()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name === but) continue
    const lines = suivi.grid(name).map((row) =>
      row
        .map(timeless)
        .join('\u0001')
        .replace(/\u0001+$/, ''),
    )
    while (lines.at(-1) === '') lines.pop()
    shown[name] = lines.map((line) => line.split('\u0001'))
  }
  return shown
}

function timeless(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME').replace(/"sheetId":-?\d+/g, '"sheetId":ID')
}
