/** A row or column for comparing: all that it says, and the text it is best known by. */
export interface Line {
  all: string
  key: string
}

/**
 * For each line after, the line it was before; -1 for a new one. Ends that are alike are matched first, then lines that say
 * what only one says (wherever they went: a sort moves lines about), then their neighbours, then lines with a key of their own,
 * then what is left between two matches when it is as much as before.
 */
export function mapLines(before: Line[], after: Line[]): number[] {
  const matching = new Matching(before, after)
  matching.matchEnds()
  matching.matchOnly(({ all }) => all)
  matching.matchNeighbours()
  matching.matchOnly(({ key }) => key)
  matching.matchNeighbours()
  matching.matchGaps()
  return matching.map
}

class Matching {
  readonly map: number[]
  private readonly used: Set<number> = new Set()

  constructor(
    private readonly before: Line[],
    private readonly after: Line[],
  ) {
    this.map = new Array<number>(after.length).fill(-1)
  }

  matchEnds(): void {
    const { before, after } = this
    const shorter = Math.min(before.length, after.length)
    let top = 0
    while (top < shorter && before[top]!.all === after[top]!.all) this.match(top, top++)
    for (let end = 1; end <= shorter - top; end++) {
      const [old, now] = [before.length - end, after.length - end]
      if (before[old]!.all !== after[now]!.all) return
      this.match(now, old)
    }
  }

  /** Matches the lines whose text, `of` them, stands once before and once after. */
  matchOnly(of: (line: Line) => string): void {
    const find = (lines: Line[], isFree: (line: number) => boolean) => {
      const places = new Map<string, number>()
      lines.forEach((line, place) => {
        const text = of(line)
        if (text !== '' && isFree(place)) places.set(text, places.has(text) ? -1 : place)
      })
      return places
    }
    const old = find(this.before, (line) => !this.used.has(line))
    const now = find(this.after, (line) => this.map[line] === -1)
    for (const [text, line] of now) {
      const was = old.get(text) ?? -1
      if (line !== -1 && was !== -1) this.match(line, was)
    }
  }

  /** A line that says the same as the one beside its neighbour was that one. */
  matchNeighbours(): void {
    const { length } = this.map
    for (let line = 1; line < length; line++) this.matchBeside(line, -1)
    for (let line = length - 2; line >= 0; line--) this.matchBeside(line, 1)
  }

  /** Lines that are left between two matches are matched in turn, when there are as many of them as before. */
  matchGaps(): void {
    let start = 0
    while (start < this.map.length) {
      if (this.map[start] !== -1) {
        start++
        continue
      }
      let end = start
      while (end < this.map.length && this.map[end] === -1) end++
      const above = start === 0 ? -1 : this.map[start - 1]!
      const below = end === this.map.length ? this.before.length : this.map[end]!
      const free = Array.from({ length: end - start }, (_, line) => above + 1 + line)
      if (below - above - 1 === free.length && free.every((line) => !this.used.has(line)))
        for (const [index, line] of free.entries()) this.match(start + index, line)
      start = end
    }
  }

  private matchBeside(line: number, side: -1 | 1): void {
    const neighbour = this.map[line + side]!
    const candidate = neighbour - side
    if (this.map[line] !== -1 || neighbour === -1 || this.used.has(candidate) || !this.before[candidate]) return
    if (this.before[candidate].all === this.after[line]!.all) this.match(line, candidate)
  }

  private match(line: number, was: number): void {
    this.map[line] = was
    this.used.add(was)
  }
}
