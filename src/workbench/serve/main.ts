import { FileRefusal } from '../files/file-refusal'
import { languages } from './desk'
import { openInBrowser } from './open-in-browser'
import { BadInput, readOptions } from './options'
import type { SaveFailure } from './saving'
import { type Served, serve } from './serve'

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
  const stop = makeStop(served)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())
}

/** Stops once everything is in the file or in a copy; who stops a second time stops without. */
function makeStop(served: Served): () => Promise<void> {
  let asked = 0
  return async () => {
    const isSure = asked++ > 0
    const failure = await served.save()
    if (failure) process.stderr.write(`${failure.message}\n${whatIsLeft(failure, isSure)}\n`)
    if (failure && failure.copy === '' && !isSure) return
    await served.close().finally(() => process.exit(failure ? 1 : 0))
  }
}

function whatIsLeft({ copy }: SaveFailure, isSure: boolean): string {
  if (copy !== '') return `Everything, your last changes included, is in ${copy}`
  if (isSure) return 'Your last changes are not saved.'
  return 'Your last changes are not saved: the workbench goes on. Make room and try again, or stop once more to leave them.'
}

main().catch((error: unknown) => {
  const isKnown = error instanceof BadInput || error instanceof FileRefusal
  const isTaken = (error as { code?: string }).code === 'EADDRINUSE'
  const sentence = isTaken ? 'That port is taken: choose another, with --port.' : (error as Error).message
  process.stderr.write(`${isKnown || isTaken ? sentence : ((error as Error).stack ?? String(error))}\n`)
  process.exit(isKnown || isTaken ? 2 : 1)
})
