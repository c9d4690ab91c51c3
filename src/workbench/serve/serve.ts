import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { WebSocketServer } from 'ws'
import { localeOfLanguage } from '../engine/locales'
import { openWorkbook } from '../engine/open-workbook'
import { readWorkbookFile } from '../files/read-workbook-file'
import { createWorkbench, readScript } from '../runtime/workbench'
import { Connection } from './connection'
import { Desk } from './desk'
import { FramePages } from './frame-pages'
import { hasKey, isOurHost, isOurOrigin, makeKey } from './guard'
import type { ServeOptions } from './options'
import { type SaveFailure, Saving } from './saving'
import { frameServer, pageServer } from './web-server'

/** The largest message a page may send, in bytes. */
const largest = 64 * 1024 * 1024

/** A workbench that is served. */
export interface Served {
  /** With its secret: who knows it may work on the file. */
  address: string
  /** The file that is saved. */
  path: string
  /** Writes what is not written yet; gives what went wrong. */
  save(): Promise<SaveFailure | null>
  close(): Promise<void>
}

/** Opens a file and serves it to browsers of this machine; throws FileRefusal when it cannot be read. */
export async function serve(options: ServeOptions, builtFolder: string, onScreen?: () => void): Promise<Served> {
  const path = options.file ? resolve(options.file) : await copySample(options)
  const { data, original } = await readWorkbookFile(path, options.locale ?? localeOfLanguage(options.language))
  const workbook = openWorkbook(data)
  const before = workbook.dump()
  const target = original.kind === 'csv' ? freePath(path) : path
  const fileName = basename(target)
  const script = readScript(options.script)
  const bench = createWorkbench({ workbook, script, builtFolder, userLocale: options.language, fileName })
  const key = makeKey()
  const frames = new FramePages()
  const origins = { page: '', frame: '' }
  const pages = pageServer(builtFolder, key, () => origins.frame)
  const inside = frameServer(builtFolder, frames, () => origins.page)
  origins.page = `http://127.0.0.1:${await listen(pages, options.port)}`
  origins.frame = `http://127.0.0.1:${await listen(inside, 0)}`
  const desk = new Desk({
    workbook,
    bench,
    frames,
    fileName,
    scriptName: options.name,
    path: target,
    language: options.language,
    pageOrigin: origins.page,
    frameOrigin: origins.frame,
    onScreen,
    fileNames: options.namesLines ? script.files.map(({ name }) => name) : undefined,
  })
  await desk.open()
  const saving = new Saving(
    target,
    original,
    before,
    () => workbook.dump(),
    (news) => desk.tellAll(news),
    [resolve(options.folder), homedir(), tmpdir()],
  )
  workbook.engine.ordering.onEdit = () => saving.soon()
  const sockets = acceptPages(pages, key, desk)
  return {
    address: `${origins.page}/?key=${key}`,
    path: target,
    save: () => saving.now(),
    async close() {
      await saving.now()
      saving.stop()
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
      await bench.close()
      for (const server of [pages, inside]) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}

function acceptPages(server: Server, key: string, desk: Desk): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largest })
  server.on('upgrade', (request, socket, head) => {
    // Who goes away meanwhile is no error of ours.
    socket.on('error', () => socket.destroy())
    const { port } = server.address() as AddressInfo
    if (!isOurHost(request, port) || !isOurOrigin(request, port) || !hasKey(request, key)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (page) => new Connection(page, desk))
  })
  return sockets
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** Where a list is saved: an .xlsx beside it, never one that stands there already. */
function freePath(list: string): string {
  const stem = list.replace(/\.[^./\\]*$/, '')
  let path = `${stem}.xlsx`
  for (let number = 2; existsSync(path); number++) path = `${stem}-${number}.xlsx`
  return path
}

/** The sample is tried on a copy, which is kept: who comes back finds it under another name than the next one. */
async function copySample({ sample, folder }: ServeOptions): Promise<string> {
  await mkdir(folder, { recursive: true })
  const [, stem = 'sample', ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(basename(sample)) ?? []
  const day = new Date().toISOString().slice(0, 10)
  const path = join(folder, `${stem}-${day}-${randomUUID().slice(0, 4)}${ending}`)
  await mkdir(dirname(path), { recursive: true })
  await copyFile(sample, path)
  return resolve(path)
}
