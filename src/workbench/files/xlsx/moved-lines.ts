/** Where the lines of a range stand now, `first` and `last` included; null when none of them is left. */
export function moveLines(lines: number[], first: number, last: number): { first: number; last: number } | null {
  let start = -1
  let end = -1
  let highest = -1
  for (const [now, was] of lines.entries()) {
    highest = Math.max(highest, was)
    if (was < first || was > last) continue
    if (start === -1) start = now
    end = now
  }
  // Lines past the end of the grid keep their distance to it.
  const past = lines.length - 1 - highest
  if (start === -1) return first > highest ? { first: first + past, last: last + past } : null
  return { first: start, last: last > highest ? last + past : end }
}
