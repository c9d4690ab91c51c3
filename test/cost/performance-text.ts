import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BundleSizes } from './bundle-sizes'
import type { StepCost } from './measured-path'

/** Where the figures stand. */
export const performancePath = join(__dirname, '../../docs/performance.md')

/** What stands below this line is written by hand, and stays. */
const byHand = '<!-- Below: written by hand. -->'

/** The document of costs: the tables made of the figures, and what was written by hand below them. */
export function performanceText(costs: StepCost[], sizes: BundleSizes): string {
  const now = readFileSync(performancePath, 'utf8')
  const people = [...new Set(costs.map((cost) => cost.people))]
  return `# What it costs

Made by \`npm run bench\`: a cohort with 12 objectives (G = 12 follow-up tabs), taken the whole way in the workbench.
Round trips, writes and cells are counted; seconds are what the low, middle and high figures of the latency model make of them,
nobody has timed it at Google. "Own" is what the bundle itself took on the machine the bench ran on, in milliseconds: it is only
good for comparing sizes.

${people.map((count) => table(count, costs)).join('\n')}
## Size

The add-on minified: ${sizes.addOn} KB, of which ${sizes.words} KB are its words in four languages (${(sizes.addOn - sizes.words).toFixed(1)} KB without).
It is pushed readable, not minified. Pages, gzipped, the PDF library left out: ${Object.entries(sizes.pages)
    .map(([page, size]) => `${page} ${size} KB`)
    .join(', ')}.

${byHand}${now.split(byHand)[1] ?? '\n'}`
}

function table(people: number, costs: StepCost[]): string {
  const rows = costs
    .filter((cost) => cost.people === people)
    .map(
      ({ step, roundTrips, forced, writes, structural, cells, low, mid, high, own }) =>
        `| ${[step, roundTrips, forced, writes, structural, cells, `${low} / ${mid} / ${high}`, own].join(' | ')} |`,
    )
  return `## ${people.toLocaleString('en')} participants

| operation | round trips | forced commits | writes | structural | cells | seconds low / mid / high | own ms |
| --- | --: | --: | --: | --: | --: | --- | --: |
${rows.join('\n')}
`
}
