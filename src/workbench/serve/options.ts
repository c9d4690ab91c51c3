import { parseArgs } from 'node:util'

/** What the server was asked to do. */
export interface ServeOptions {
  /** The file to open, as it was named; a copy of the sample when absent. */
  file: string | undefined
  /** A file to copy when none was named. */
  sample: string
  /** Where the copy goes. */
  folder: string
  /** The folder of the script that runs over it. */
  script: string
  /** The name its menu stands under. */
  name: string
  /** Of the page; 0 = any that is free. */
  port: number
  /** The language of the person, such as `fr`. */
  language: string
  /** How days and numbers are typed in a file that does not say; by the language when absent. */
  locale?: string
  /** Errors of the script name its file and line. */
  namesLines?: boolean
}

/** Something wrong with what was asked: one sentence, exit code 2. */
export class BadInput extends Error {}

const usage = 'Usage: npm start [-- --file FILE.xlsx] [--port 8080] [--lang en|fr|es|pt]'

/** Reads the command line; throws BadInput with a sentence. */
export function readOptions(argv: string[], languages: string[]): ServeOptions {
  const { file, sample, folder, script, name, port, lang } = parse(argv)
  if (port !== undefined && !/^\d{1,5}$/.test(port))
    throw new BadInput(`--port takes a number, not "${port}". ${usage}`)
  if (lang !== undefined && !languages.includes(lang)) {
    throw new BadInput(`--lang takes ${languages.join(', ')}, not "${lang}". ${usage}`)
  }
  if (!script) throw new BadInput(`Say which script to run, with --script. ${usage}`)
  if (!file && !sample) throw new BadInput(`Name a file, with --file. ${usage}`)
  return {
    file,
    sample: sample ?? '',
    folder: folder ?? '.',
    script,
    name: name ?? 'Script',
    port: Number(port ?? 0),
    language: lang ?? languages[0] ?? 'en',
  }
}

function parse(argv: string[]) {
  const text = { type: 'string' } as const
  try {
    const options = { file: text, sample: text, folder: text, script: text, name: text, port: text, lang: text }
    return parseArgs({ args: argv, options }).values
  } catch (error) {
    throw new BadInput(`${(error as Error).message.split('\n')[0]} ${usage}`)
  }
}
