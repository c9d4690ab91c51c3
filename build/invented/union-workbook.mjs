import { columnLetter } from './column-letter.mjs'
import { groups, legend, modules, subtitle, title } from './union.mjs'
import { unionMarks } from './union-marks.mjs'

const headers = ['Nom', 'Groupement', 'Association partenaire', 'Village', 'Téléphone', 'Sexe']
const widths = [24, 16, 26, 16, 20, 7]
const headerRow = 3
const firstRow = headerRow + 1
const solid = (rgb) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } })
const line = { style: 'thin', color: { rgb: 'B7B7B7' } }
const box = { top: line, bottom: line, left: line, right: line }
const moduleColors = ['D9EAD3', 'FFF2CC', 'D0E0E3']
const markColors = { A: 'B6D7A8', ECA: 'FFE599', NA: 'F4CCCC', abs: 'D9D9D9' }

/** The union's cohort as its team keeps it: titles, modules over objectives, marks with colours, totals and a legend. */
export function unionWorkbook() {
  const objectives = modules.flatMap((module) => module.objectives)
  const people = groups.flatMap((group) => group.people.map((person) => ({ group, person })))
  const marks = unionMarks(people.length, objectives.length)
  const lastRow = firstRow + people.length - 1
  const rows = [
    [title],
    [subtitle],
    [
      ...headers.map(() => null),
      ...modules.flatMap(({ title, objectives }) => objectives.map((_, i) => (i ? null : title))),
    ],
    [...headers, ...objectives],
    ...people.map(({ group, person: [name, sex, phone] }, index) => [
      name,
      group.name,
      group.partner,
      group.village,
      phone || null,
      sex,
      ...marks[index],
    ]),
    [],
    ['Total « A »'],
    [legend],
  ]
  return {
    name: 'Promotion 2026',
    rows,
    cells: cells(objectives, people.length, marks),
    columns: [...widths, ...objectives.map(() => 15)].map((width) => ({ width })),
    merges: merges(headers.length + objectives.length),
    rowDefs: new Map([
      [0, { height: 26 }],
      [headerRow, { height: 48 }],
    ]),
    freezePane: { rows: firstRow },
    conditionalRules: markRules(
      `${columnLetter(headers.length)}${firstRow + 1}:${columnLetter(headers.length + objectives.length - 1)}${lastRow + 1}`,
    ),
  }
}

function cells(objectives, peopleCount, marks) {
  const looks = new Map()
  const look = (row, column, cell) => looks.set(`${row},${column}`, cell)
  const moduleOf = modules.flatMap((module, index) => module.objectives.map(() => index))
  look(0, 0, { style: { font: { bold: true, size: 15, color: { rgb: '274E13' } } } })
  look(1, 0, { style: { font: { italic: true, color: { rgb: '666666' } } } })
  for (const [column] of [...headers, ...objectives].entries()) {
    const index = moduleOf[column - headers.length]
    const fill = solid(index === undefined ? 'EFEFEF' : moduleColors[index])
    const alignment = { horizontal: 'center', vertical: 'center', wrapText: true }
    if (index !== undefined) look(2, column, { style: { font: { bold: true }, fill, alignment, border: box } })
    look(headerRow, column, { style: { font: { bold: true }, fill, alignment, border: box } })
  }
  for (let row = firstRow; row < firstRow + peopleCount; row++) {
    for (let column = 0; column < headers.length + objectives.length; column++) {
      const alignment = column >= headers.length - 1 ? { horizontal: 'center' } : undefined
      look(row, column, {
        style: { border: box, alignment, numFmt: headers[column] === 'Téléphone' ? '@' : undefined },
      })
    }
  }
  const totals = firstRow + peopleCount + 1
  look(totals, 0, { style: { font: { bold: true } } })
  for (const [index] of objectives.entries()) {
    const column = headers.length + index
    const letter = columnLetter(column)
    look(totals, column, {
      formula: `COUNTIF(${letter}${firstRow + 1}:${letter}${firstRow + peopleCount},"A")`,
      formulaResult: marks.filter((row) => row[index] === 'A').length,
      style: { font: { bold: true }, alignment: { horizontal: 'center' } },
    })
  }
  look(totals + 1, 0, { style: { font: { italic: true, color: { rgb: '666666' } } } })
  const author = 'Équipe de formation'
  look(firstRow + 2, 0, {
    ...looks.get(`${firstRow + 2},0`),
    comment: { author, text: 'Téléphone à demander à sa sœur.' },
  })
  look(firstRow + 20, 6, {
    ...looks.get(`${firstRow + 20},6`),
    comment: { author, text: 'Fosse creusée, pas encore remplie.' },
  })
  return looks
}

function merges(columnCount) {
  const titleRows = [0, 1].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: columnCount - 1 }))
  let column = headers.length
  const moduleCells = modules.flatMap(({ objectives }) => {
    const startCol = column
    column += objectives.length
    return objectives.length > 1 ? [{ startRow: 2, startCol, endRow: 2, endCol: column - 1 }] : []
  })
  return [...titleRows, ...moduleCells]
}

function markRules(range) {
  return Object.entries(markColors).map(([mark, rgb], index) => ({
    type: 'cellIs',
    operator: 'equal',
    formula: `"${mark}"`,
    priority: index + 1,
    range,
    style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } } },
  }))
}
