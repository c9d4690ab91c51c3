import { seeded } from './seeded.mjs'

/** How often each mark stands in the union's sheet; the rest is NA. */
const wanted = { abs: 9, blank: 8, A: 80, ECA: 40 }

/** Marks of the union, by person and objective: some people are quicker, some objectives easier, one person was away. */
export function unionMarks(people, objectives, seed = 2026) {
  const random = seeded(seed)
  const skill = Array.from({ length: people }, random)
  const ease = Array.from({ length: objectives }, random)
  const away = 17
  const places = Array.from({ length: people * objectives }, (_, place) => ({
    place,
    score: skill[Math.floor(place / objectives)] + 0.5 * ease[place % objectives] + 0.6 * random(),
    draw: Math.floor(place / objectives) === away ? -1 : random(),
  }))
  const marks = new Array(places.length)
  const byDraw = [...places].sort((a, b) => a.draw - b.draw)
  const left = byDraw.slice(wanted.abs + wanted.blank).sort((a, b) => b.score - a.score)
  byDraw.slice(0, wanted.abs).forEach(({ place }) => {
    marks[place] = 'abs'
  })
  byDraw.slice(wanted.abs, wanted.abs + wanted.blank).forEach(({ place }) => {
    marks[place] = null
  })
  left.forEach(({ place }, rank) => {
    marks[place] = rank < wanted.A ? 'A' : rank < wanted.A + wanted.ECA ? 'ECA' : 'NA'
  })
  return Array.from({ length: people }, (_, person) => marks.slice(person * objectives, (person + 1) * objectives))
}
