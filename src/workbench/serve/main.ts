import { FileRefusal } from '../files/file-refusal'
import { languages } from './desk'
import { openInBrowser } from './open-in-browser'
import { BadInput, readOptions } from './options'
import { serve } from './serve'
import { stopWhenAsked } from './stopping'

const started = performance.now()

async function main(): Promise<void> {
  const codes = languages.map(({ code }) => code)
  const options = readOptions(process.argv.slice(2), codes)
  const secondsSince = (moment: number) => ((performance.now() - moment) / 1000).toFixed(1)
  let opened = started
  const onScreen = () => process.stdout.write(`On screen ${secondsSince(opened)} s later\n`)
  const served = await serve(options, __dirname, onScreen)
  const seconds = secondsSince(started)
  opened = performance.now()
  process.stdout.write(`Ready in ${seconds} s: ${served.address}\n`)
  process.stdout.write(`Saved as you go in ${served.path}\nTo stop: Ctrl+C\n`)
  openInBrowser(served.address)
  stopWhenAsked(served)
}

main().catch((error: unknown) => {
  const isKnown = error instanceof BadInput || error instanceof FileRefusal
  const isTaken = (error as { code?: string }).code === 'EADDRINUSE'
  const sentence = isTaken ? 'That port is taken: choose another, with --port.' : (error as Error).message
  process.stderr.write(`${isKnown || isTaken ? sentence : ((error as Error).stack ?? String(error))}\n`)
  process.exit(isKnown || isTaken ? 2 : 1)
})
