import { parseArgs } from 'node:util'
import { type LanguageCode, languageCodes } from '../model/settings'

/** What the command was asked to do. */
export interface BatchOptions {
  input: string
  out: string
  language: LanguageCode | undefined
  /** `YYYY-MM-DD`; undefined for the real day. */
  today: string | undefined
  /** Answers to questions, by question key. */
  answers: Record<string, string>
  /** A file of answers as the set-up page would give them; undefined when there is none. */
  map: string | undefined
}

/** Something wrong with what was asked or with the file: one sentence, exit code 2. */
export class BadInput extends Error {}

const usage =
  'Usage: npm run batch -- FILE.xlsx --out FOLDER [--lang en|fr|es|pt] [--today YYYY-MM-DD] [--map ANSWERS.json] [--answer KEY=CHOICE]'

/** Reads the command line; throws BadInput with a sentence. */
export function readOptions(argv: string[]): BatchOptions {
  const { values, positionals } = parse(argv)
  const [input, ...rest] = positionals
  if (!input || rest.length > 0) throw new BadInput(`Name one file. ${usage}`)
  if (!values.out) throw new BadInput(`Say where to write, with --out. ${usage}`)
  const language = languageCodes.find((code) => code === values.lang)
  if (values.lang !== undefined && !language) {
    throw new BadInput(`--lang takes ${languageCodes.join(', ')}, not "${values.lang}".`)
  }
  if (values.today !== undefined && !isDay(values.today)) {
    throw new BadInput(`--today takes a day such as 2026-03-01, not "${values.today}".`)
  }
  const answers = Object.fromEntries((values.answer ?? []).map((text) => splitAnswer(text)))
  return { input, out: values.out, language, today: values.today, answers, map: values.map }
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        lang: { type: 'string' },
        today: { type: 'string' },
        map: { type: 'string' },
        answer: { type: 'string', multiple: true },
      },
    })
  } catch (error) {
    throw new BadInput(`${(error as Error).message.split('\n')[0]} ${usage}`)
  }
}

function splitAnswer(text: string): [string, string] {
  const at = text.lastIndexOf('=')
  if (at < 1) throw new BadInput(`--answer takes KEY=CHOICE, not "${text}".`)
  return [text.slice(0, at), text.slice(at + 1)]
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
