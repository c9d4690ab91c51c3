import type { ReportDefinition, ReportNode } from './definition'
import { lostLetters } from './printed-letters'

/** The letters of a report that no font here has, each once. */
export function lettersNotPrinted({ title, foot, content }: ReportDefinition): string[] {
  return [...new Set([title, foot.left, ...content.flatMap(textsOf)].flatMap(lostLetters))]
}

/** Every text of a node, in the order of the page. */
export function textsOf(node: ReportNode): string[] {
  if ('text' in node) return [node.text]
  if ('stack' in node) return node.stack.flatMap(textsOf)
  if ('columns' in node) return node.columns.flatMap(textsOf)
  if ('table' in node) return node.table.body.flatMap((row) => row.flatMap(textsOf))
  return []
}
