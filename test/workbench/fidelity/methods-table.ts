import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { factBench } from './fact'

const root = join(__dirname, '../../..')
const types = 'node_modules/@types/google-apps-script/google-apps-script.spreadsheet.d.ts'

/** Where the list stands. */
export const methodsPath = join(root, 'docs/workbench-methods.md')

/** The methods of a class, as its types name them. */
function methodsOf(name: string): string[] {
  const text = readFileSync(join(root, types), 'utf8')
  const body = new RegExp(`interface ${name}(?: extends [\\w, .]+)? \\{([\\s\\S]*?)\\n {8}\\}`).exec(text)![1]!
  return [...new Set([...body.matchAll(/^\s+([a-zA-Z0-9]+)\(/gm)].map(([, method]) => method!))].sort()
}

/** Is it a method of the object? */
function has(object: object, method: string): boolean {
  try {
    return typeof (object as Record<string, unknown>)[method] === 'function'
  } catch {
    return false
  }
}

/** An object of each class that is looked at. */
function objects(): Record<string, object> {
  const { app, spreadsheet, sheet, fill } = factBench()
  const range = fill([['a'], [1]])
  spreadsheet.setNamedRange('name', range)
  sheet.addDeveloperMetadata('key')
  const rule = app.newConditionalFormatRule().whenCellEmpty().setRanges([range])
  const chart = sheet.newChart().addRange(range)
  return {
    SpreadsheetApp: app,
    Spreadsheet: spreadsheet,
    Sheet: sheet,
    Range: range,
    RangeList: sheet.getRangeList(['A1']),
    Selection: app.getSelection(),
    NamedRange: spreadsheet.getNamedRanges()[0]!,
    Protection: range.protect(),
    Banding: range.applyRowBanding(),
    Filter: range.createFilter(),
    FilterCriteriaBuilder: app.newFilterCriteria(),
    DataValidationBuilder: app.newDataValidation(),
    ConditionalFormatRuleBuilder: rule,
    ConditionalFormatRule: rule.build(),
    TextFinder: sheet.createTextFinder('a'),
    TextStyleBuilder: app.newTextStyle(),
    RichTextValue: range.getRichTextValue()!,
    RichTextValueBuilder: app.newRichTextValue(),
    DeveloperMetadata: sheet.getDeveloperMetadata()[0]!,
    DeveloperMetadataFinder: sheet.createDeveloperMetadataFinder(),
    EmbeddedChartBuilder: chart,
    EmbeddedChart: chart.build(),
  }
}

/** Which methods of Google's classes are in the workbench. */
export function methodsTable(): string {
  const parts = Object.entries(objects()).map(([name, object]) => {
    const all = methodsOf(name)
    const missing = all.filter((method) => !has(object, method))
    const words =
      missing.length === 0 ? 'All are there.' : `Not there: ${missing.map((method) => `\`${method}\``).join(', ')}.`
    return `## ${name}: ${all.length - missing.length} of ${all.length}\n\n${words}\n`
  })
  return `# Methods of Google's classes in the workbench

Made by \`npm run fidelity\` from Google's types; a test fails when it is out of date. What is not there says so when it is
called: \`Range.createPivotTable is not in the workbench\`.

${parts.join('\n')}`
}
