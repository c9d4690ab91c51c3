import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BadInput } from '../serve/options'

/** What the command was asked to do. Paths are whole. */
export interface CommandOptions {
  /** A folder with a script, or one file of it. */
  script: string
  file: string
  /** The function to run without a browser; undefined to open the workbench. */
  run: string | undefined
  /** A cell and what is typed into it before `onEdit` runs, instead of `run`. */
  edit: { cell: string; text: string } | undefined
  /** Its arguments. */
  args: unknown[]
  /** Answers to alerts and prompts: the name of a button, with a text after `=` for prompts. */
  answers: { button: string; text: string }[]
  /** Where the file is saved; null = nowhere. */
  out: string | null
  port: number
  language: string
  /** How days and numbers are typed in a file that does not say; undefined = by the language. */
  locale: string | undefined
}

/** The words of `--help`. */
export const help = `Runs a Google Apps Script on this machine, over an .xlsx or .csv file. No account, no network.

  npm run workbench -- --script FOLDER_OR_FILE --file FILE.xlsx              in the browser
  npm run workbench -- --script FOLDER_OR_FILE --file FILE.xlsx --run NAME   one function, without a browser

  --script   a folder with .gs, .js and .html files (and appsscript.json), or one file
  --file     the .xlsx or .csv file it runs over
  --run      the function to run; the last line printed is one JSON object: what it cost, what it logged, what it returned,
             what it would have mailed, fetched or made elsewhere. Ends with 0, or with 1 when the script failed
  --edit     types into a cell as a person does, then runs onEdit: --edit 'Visits!B2=done'; prints as --run does
  --args     its arguments, as a JSON list: --args '["Awa", 3]'
  --answer   an answer to an alert or a prompt, in order: --answer YES --answer OK=Thies
  --save     saves into the file that was opened
  --out      saves into another file
  --locale   how days and numbers are typed in a file that does not say, such as es_PE
  --lang     the language of the person: en, fr, es or pt
  --port     of the page in the browser

Nothing is saved into your file without --save or --out. In the browser, without them, all is kept in a copy in my-workbooks.
`

/** Reads the command line; null when it asks for help. Throws BadInput with a sentence. `home` is where relative paths start. */
export function readCommand(argv: string[], languages: string[], home: string): CommandOptions | null {
  const given = parse(argv)
  if (given.help) return null
  const { script, file, edit, args, answer, save, out, port, lang, locale } = given
  if (!script) throw new BadInput('Say which script to run, with --script. More: --help')
  if (!file) throw new BadInput('Say which file it runs over, with --file. More: --help')
  if (save && out !== undefined) throw new BadInput('Choose one: --save, or --out with another file.')
  const run = given.run ?? (edit === undefined ? undefined : 'onEdit')
  if (given.run && edit !== undefined) throw new BadInput('Choose one: --run or --edit.')
  if (!run && (args !== undefined || answer)) throw new BadInput('--args and --answer go with --run.')
  if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new BadInput(`--port takes a number, not "${port}".`)
  if (lang !== undefined && !languages.includes(lang)) {
    throw new BadInput(`--lang takes ${languages.join(', ')}, not "${lang}".`)
  }
  if (locale !== undefined && !/^[a-z]{2}_[A-Z]{2}$/.test(locale)) {
    throw new BadInput(`--locale takes a name such as es_PE, not "${locale}".`)
  }
  const scriptPath = resolve(home, script)
  if (!existsSync(scriptPath)) throw new BadInput(`There is no script "${script}". Check its name and folder.`)
  const filePath = resolve(home, file)
  return {
    script: scriptPath,
    file: filePath,
    run,
    edit: readEdit(edit),
    args: readArguments(args),
    answers: (answer ?? []).map(readAnswer),
    out: save ? filePath : out === undefined ? null : resolve(home, out),
    port: Number(port ?? 0),
    language: lang ?? 'en',
    locale,
  }
}

function parse(argv: string[]) {
  const text = { type: 'string' } as const
  const yes = { type: 'boolean' } as const
  try {
    return parseArgs({
      args: argv,
      options: {
        script: text,
        file: text,
        run: text,
        edit: text,
        args: text,
        answer: { type: 'string', multiple: true },
        save: yes,
        out: text,
        port: text,
        lang: text,
        locale: text,
        help: yes,
      },
    }).values
  } catch (error) {
    throw new BadInput(`${(error as Error).message.split('\n')[0]} More: --help`)
  }
}

function readArguments(text: string | undefined): unknown[] {
  if (text === undefined) return []
  try {
    const list: unknown = JSON.parse(text)
    if (Array.isArray(list)) return list
  } catch {
    // Said below, as for what is no list.
  }
  throw new BadInput(`--args takes a JSON list, such as '["Awa", 3]', not ${text}`)
}

function readEdit(text: string | undefined): { cell: string; text: string } | undefined {
  if (text === undefined) return undefined
  const found = /^((?:.*!)?\$?[A-Za-z]{1,3}\$?\d+)=([\s\S]*)$/.exec(text)
  if (!found) throw new BadInput(`--edit takes a cell and a text, such as B2=done, not "${text}".`)
  return { cell: found[1]!, text: found[2]! }
}

function readAnswer(text: string): { button: string; text: string } {
  const [button = '', ...rest] = text.split('=')
  return { button: button.toUpperCase(), text: rest.join('=') }
}
