/** A row or column for comparing: all that it says, and the text it is best known by. */
export interface Line {
  all: string
  key: string
}

/**
 * For each line after, the line it was before; -1 for a new one. Ends that are alike are matched first, then lines that say
 * what only one says (wherever they went: a sort moves lines about), then their neighbours, then lines with a key of their own,
 * then what is left between two matches: in turn when it is as much as before, else those that share half of what they say.
 */
export function mapLines(before: Line[], after: Line[]): number[] {
  const matching = new Matching(before, after)
  matching.matchEnds()
  matching.matchOnly(({ all }) => all)
  matching.matchNeighbours()
  matching.matchOnly(({ key }) => key)
  matching.matchNeighbours()
  matching.matchGaps()
  matching.matchAlike()
  return matching.map
}

/** Pairs of lines that are compared at most between two matches. */
const largestGap = 10_000

/** The part of what two lines say that they share, from 0 to 1. */
function likenessOf(one: Line, other: Line): number {
  const texts = one.all.split('\u0001').filter(Boolean)
  const others = other.all.split('\u0001').filter(Boolean)
  const longest = Math.max(texts.length, others.length)
  const known = new Set(others)
  return longest === 0 ? 0 : texts.filter((text) => known.has(text)).length / longest
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
    for (const { now, was } of this.gaps())
      if (now.length === was.length) for (const [index, line] of was.entries()) this.match(now[index]!, line)
  }

  /** Lines that are left between two matches are matched, in their order, with those they share most with. */
  matchAlike(): void {
    for (const { now, was } of this.gaps()) {
      if (now.length * was.length > largestGap) continue
      let from = 0
      for (const line of was) {
        const likeness = now.slice(from).map((one) => likenessOf(this.before[line]!, this.after[one]!))
        const best = Math.max(0, ...likeness)
        if (best < 0.5) continue
        from += likeness.indexOf(best)
        this.match(now[from]!, line)
        from++
      }
    }
  }

  /** What is free between two matches, after and before. */
  private gaps(): { now: number[]; was: number[] }[] {
    const gaps: { now: number[]; was: number[] }[] = []
    const { map } = this
    for (let start = 0; start < map.length; start++) {
      if (map[start] !== -1) continue
      let end = start
      while (end < map.length && map[end] === -1) end++
      const above = start === 0 ? -1 : map[start - 1]!
      const below = end === map.length ? this.before.length : map[end]!
      const was = Array.from({ length: Math.max(0, below - above - 1) }, (_, line) => above + 1 + line)
      if (was.every((line) => !this.used.has(line)))
        gaps.push({ now: Array.from({ length: end - start }, (_, line) => start + line), was })
      start = end
    }
    return gaps
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
