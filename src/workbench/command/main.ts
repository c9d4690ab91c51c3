import { copyFile, mkdir } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { FileRefusal } from '../files/file-refusal'
import { sentenceOf } from '../runtime/script-error'
import { readScript } from '../runtime/workbench'
import { languages } from '../serve/desk'
import { openInBrowser } from '../serve/open-in-browser'
import { BadInput, type ServeOptions } from '../serve/options'
import { serve } from '../serve/serve'
import { stopWhenAsked } from '../serve/stopping'
import { type CommandOptions, help, readCommand } from './options'
import { runFunction } from './run-function'

const languageCodes = languages.map(({ code }) => code)

/** Where the command was called; npm itself stands in the package. */
const home = process.env['INIT_CWD'] ?? process.cwd()

async function main(argv: string[]): Promise<number | undefined> {
  const options = readCommand(argv, languageCodes, home)
  if (!options) {
    process.stdout.write(help)
    return 0
  }
  if (options.run === undefined) return openWindow(options)
  const { report, failure } = await runFunction({ ...options, run: options.run }, __dirname)
  if (failure) process.stderr.write(`${failure}\n`)
  process.stdout.write(`${JSON.stringify(report)}\n`)
  return failure ? 1 : 0
}

/** Opens the workbench in the browser, and stays until it is stopped. */
async function openWindow(options: CommandOptions): Promise<undefined> {
  const { timeZone } = readScript(options.script)
  if (timeZone) process.env['TZ'] = timeZone
  const served = await serve(await serveOptions(options), __dirname)
  process.stdout.write(`Ready: ${served.address}\nSaved as you go in ${served.path}\n`)
  if (options.out === null) process.stdout.write('Your own file stays as it is: with --save it is saved instead.\n')
  process.stdout.write('To stop: Ctrl+C\n')
  openInBrowser(served.address)
  stopWhenAsked(served)
}

/** Without --save or --out, the workbench stands on a copy in my-workbooks. */
async function serveOptions({ script, file, out, port, language, locale }: CommandOptions): Promise<ServeOptions> {
  if (out !== null && out !== file) {
    await mkdir(dirname(out), { recursive: true })
    await copyFile(file, out).catch(() => {
      throw new FileRefusal('missing', basename(file))
    })
  }
  return {
    file: out ?? undefined,
    sample: file,
    folder: join(home, 'my-workbooks'),
    script,
    name: basename(script, extname(script)),
    port,
    language,
    locale,
    namesLines: true,
  }
}

/** What went wrong, for a person; gives the exit code. */
function explain(error: unknown): number {
  const { code, name, message, stack } = error as Error & { code?: string }
  if (error instanceof BadInput || error instanceof FileRefusal) {
    process.stderr.write(`${message}\n`)
    return 2
  }
  if (code === 'EADDRINUSE') {
    process.stderr.write('That port is taken: choose another, with --port.\n')
    return 2
  }
  const names = scriptNames()
  const sentence = sentenceOf({ name, message, stack: stack ?? '' }, names)
  process.stderr.write(`${sentence.startsWith(name) ? (stack ?? sentence) : sentence}\n`)
  return 1
}

/** The names of the script's files, to find them in an error; none when the command line is wrong. */
function scriptNames(): string[] {
  try {
    const { script } = readCommand(process.argv.slice(2), languageCodes, home)!
    return readScript(script).files.map(({ name }) => name)
  } catch {
    return []
  }
}

main(process.argv.slice(2)).then(
  (code) => code !== undefined && process.exit(code),
  (error) => process.exit(explain(error)),
)
