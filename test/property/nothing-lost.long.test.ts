import { testStories } from './nothing-lost'

// The first twelve are those of the quick test: the same seed, and on from there.
testStories(50, 600_000)
