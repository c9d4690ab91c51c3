import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { carriedSetup, firstUnknown, type SetupMap, setupMap } from '../api/setup-map'
import { BadInput } from './options'

/** A map, or the set-up of another cohort as its workbook gives it to be copied: the text of it. */
export type GivenMap = SetupMap & { carried?: string }

/** The answers of a file, checked against what set-up takes; empty without a file. Throws BadInput with a sentence. */
export async function readSetupMap(path: string | undefined): Promise<GivenMap> {
  if (path === undefined) return {}
  const name = basename(path)
  const written = parse(await readText(path, name), name)
  if (carriedSetup.safeParse(written).success) return { carried: JSON.stringify(written) }
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
