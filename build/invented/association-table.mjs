import { groups, objectives, title } from './association.mjs'
import { pick, seeded } from './seeded.mjs'

/** The association's cohort as rows of text: one title row, headers, a person a row. */
export function associationRows() {
  const random = seeded(7)
  const ease = objectives.map(() => 0.25 + 0.5 * random())
  const rows = [[title], ['No.', 'Full name', 'Group', 'Partner', 'Place', 'Mobile', 'Gender', ...objectives]]
  for (const [index, group] of groups.entries()) {
    for (const [name, gender] of group.people) {
      const phone = random() < 0.15 ? '' : `0${7000000100 + index * 1000 + rows.length * 7}`
      const marks = ease.map((share) => markFor(random, share))
      rows.push([String(rows.length - 1), name, group.name, group.partner, group.place, phone, gender, ...marks])
    }
  }
  return rows
}

function markFor(random, share) {
  const draw = random()
  if (draw < 0.04) return ''
  if (draw < 0.08) return 'not seen'
  return random() < share ? 'yes' : pick(random, ['partly', 'no', 'no'])
}
