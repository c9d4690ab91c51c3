import { testStories } from './nothing-lost'

testStories(12, 120_000)
