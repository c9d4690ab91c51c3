import { phrase } from '../../locales/format'
import { levels } from '../../model/level'
import { levelColours } from '../../model/level-colours'
import { endedStates } from '../../model/list'
import type { Columns } from '../../model/table'
import { type TableName, tables } from '../../model/tables'
import { columnLetters } from '../writing/formulas'
import { endedText, overdueText } from './palette'
import type { Workspace } from './workspace'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule

/** Live colours of a tab: levels, rows that have ended, overdue, visits struck out. `height` counts the header. */
export function rowColours(sheet: Sheet, table: TableName, height: number, workspace: Workspace): Rule[] {
  const keys = Object.keys(tables[table] as Columns)
  const column = (key: string) => keys.indexOf(key)
  const below = (key: string) => sheet.getRange(2, column(key) + 1, height - 1, 1)
  const body = () => sheet.getRange(2, 1, height - 1, keys.length)
  if (table === 'evaluation') return levelRules(below('level'), workspace)
  if (table === 'visits') return [...levelRules(below('level'), workspace), struckRule(body(), column('struck'))]
  if (table === 'followUp') {
    return [
      endedRule(body(), column('state'), workspace),
      ...levelRules(below('today'), workspace),
      overdueRule(below('overdue'), workspace),
    ]
  }
  return []
}

function levelRules(range: GoogleAppsScript.Spreadsheet.Range, { words }: Workspace): Rule[] {
  return levels.map((level) => {
    const { background, text } = levelColours[level]
    return SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(words.word('level', level))
      .setBackground(background)
      .setFontColor(text)
      .setRanges([range])
      .build()
  })
}

function endedRule(range: GoogleAppsScript.Spreadsheet.Range, state: number, { words }: Workspace): Rule {
  const cell = `$${columnLetters(state)}2`
  const ended = endedStates.map((key) => `${cell}="${words.word('state', key).replace(/"/g, '""')}"`)
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=OR(${ended.join(';')})`)
    .setFontColor(endedText)
    .setItalic(true)
    .setRanges([range])
    .build()
}

function overdueRule(range: GoogleAppsScript.Spreadsheet.Range, { locale }: Workspace): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenTextEqualTo(phrase(locale, 'cell.overdue'))
    .setFontColor(overdueText)
    .setBold(true)
    .setRanges([range])
    .build()
}

function struckRule(range: GoogleAppsScript.Spreadsheet.Range, struck: number): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=$${columnLetters(struck)}2<>""`)
    .setFontColor(endedText)
    .setStrikethrough(true)
    .setRanges([range])
    .build()
}
