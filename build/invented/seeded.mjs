/** Numbers from 0 to 1 that look random and are the same for the same seed on every machine. */
export function seeded(seed) {
  let state = (seed ^ 0x5f3759df) >>> 0
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0
    return ((mixed ^ (mixed >>> 13)) >>> 0) / 0x1_0000_0000
  }
}

/** One of the list. */
export function pick(random, list) {
  return list[Math.floor(random() * list.length)]
}
