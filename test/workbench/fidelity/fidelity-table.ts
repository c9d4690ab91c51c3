import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fact } from './fact'
import { factsOfLooks } from './facts-of-looks'
import { factsOfMoving } from './facts-of-moving'
import { factsOfRules } from './facts-of-rules'
import { factsOfServices } from './facts-of-services'
import { factsOfSheets } from './facts-of-sheets'
import { factsOfSorting } from './facts-of-sorting'
import { factsOfValues } from './facts-of-values'

const root = join(__dirname, '../../..')

/** Where the table stands. */
export const tablePath = join(root, 'docs/fidelity.md')

/** Every fact, in the order of the numbers. */
export const facts: Fact[] = [
  ...factsOfSheets,
  ...factsOfSorting,
  ...factsOfValues,
  ...factsOfMoving,
  ...factsOfLooks,
  ...factsOfRules,
  ...factsOfServices,
].sort((one, other) => one.number - other.number)

/** What somebody saw on Google, by number of fact; empty until the probe has been run there. */
function readAnswers(): Record<string, string> {
  const path = join(root, 'probe/answers.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : {}
}

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/</g, '&lt;')

/** The document made of the cases. */
export function fidelityTable(): string {
  const answers = readAnswers()
  const count = (standing: Fact['standing']) => facts.filter((fact) => fact.standing === standing).length
  const rows = facts.map(({ number, confidence, says, standing, because }) => {
    const here = because ? `**${standing}**: ${because}` : standing
    return `| ${number} | ${cell(says)} | ${confidence} | ${cell(here)} | ${cell(answers[String(number)] ?? '')} |`
  })
  return `# How faithful the workbench is

What is known of how Apps Script behaves, and how the workbench stands to it. Each line is a case of \`test/workbench/fidelity\`, which
fails when the workbench does otherwise; this page is made by those cases, with \`npm run fidelity\`, and a test fails when it is out of date.

Confidence says how well the fact is known: A = seen on Google by somebody who says so, B = several sources or Google's own pages.
Nobody of this project could ask Google: the last column is empty until somebody runs the probe there. Numbers that are missing are facts of one source.

${facts.length} facts: **${count('holds')} hold, ${count('differs')} differ on purpose, ${count('not there')} are not there.**

| # | fact | confidence | workbench | on Google (probe) |
| - | ---- | ---------- | --------- | ----------------- |
${rows.join('\n')}
`
}
