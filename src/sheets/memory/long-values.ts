import type { SettingsRow } from './settings-rows'

/** How many signs of a value stand in one cell: a cell takes 50,000 characters, and a sign may be two. */
const longest = 24_000

/** The section of a row that goes on with the value of the one above. */
const more = 'more'

/** Rows whose values fit into cells: a value too long for one follows its row in pieces, between `>` and `<` so that no blank is lost. */
export function cutRows(rows: SettingsRow[]): SettingsRow[] {
  return rows.flatMap(([section, key, value]): SettingsRow[] => {
    if (value.length <= longest) return [[section, key, value]]
    const pieces = value.match(new RegExp(`[\\s\\S]{1,${longest}}`, 'gu')) ?? []
    return [[section, key, ''], ...pieces.map((piece): SettingsRow => [more, key, `>${piece}<`])]
  })
}

/** Rows with their values whole again. */
export function joinRows(rows: string[][]): string[][] {
  const joined: string[][] = []
  for (const row of rows) {
    const last = joined[joined.length - 1]
    if (row[0] !== more || !last) joined.push([...row])
    else last[2] = (last[2] ?? '') + (row[2] ?? '').replace(/^>([\s\S]*)<$/, '$1')
  }
  return joined
}
