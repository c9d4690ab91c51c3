import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import * as z from 'zod/mini'
import { setupCalls } from '../api/calls/setup'
import { answers } from '../api/schema'
import { BadInput } from './options'

/**
 * What a map holds: anything `setup.apply` takes, by the same names, and `answers` by question key. So whatever the set-up page can
 * say, a map can say. Rows and columns count from 0.
 */
const setupMap = z.extend(z.partial(setupCalls['setup.apply'].input), { answers: z.optional(answers) })
export type SetupMap = z.infer<typeof setupMap>

/** The answers of a file, checked against what set-up takes; empty without a file. Throws BadInput with a sentence. */
export async function readSetupMap(path: string | undefined): Promise<SetupMap> {
  if (path === undefined) return {}
  const name = basename(path)
  const written = parse(await readText(path, name), name)
  const { data, error } = setupMap.safeParse(written)
  if (error) {
    const where = error.issues[0]!.path.join('.')
    throw new BadInput(`In ${name}, set-up cannot use what stands at "${where === '' ? 'the top' : where}".`)
  }
  const unknown = firstUnknown(written, data, [])
  if (unknown) throw new BadInput(`In ${name}, "${unknown}" is nothing that set-up knows.`)
  return data
}

async function readText(path: string, name: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new BadInput(`There is no file ${name}.`)
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new BadInput(`${name} is not JSON.`)
  }
}

/** The path of the first thing written that the contract dropped: a misspelt name would be an answer nobody hears. */
function firstUnknown(written: unknown, kept: unknown, path: string[]): string | null {
  if (typeof written !== 'object' || written === null) return null
  for (const [key, value] of Object.entries(written)) {
    const inside = (kept as Record<string, unknown>)[key]
    if (inside === undefined) return [...path, key].join('.')
    const deeper = firstUnknown(value, inside, [...path, key])
    if (deeper) return deeper
  }
  return null
}
