import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import type { FramePages } from './frame-pages'
import { askedFor, hasKey, isOurHost } from './guard'

const kinds = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  svg: 'image/svg+xml',
}

/** A file that is handed out, by its address: there is no other way to a file. */
interface Handed {
  path: string
  kind: keyof typeof kinds
}

/** The library's files, handed out as they were published. */
function libraryFiles(from: string): Record<string, Handed> {
  const require = createRequire(join(from, 'serve.cjs'))
  const spreadsheet = dirname(require.resolve('@odoo/o-spreadsheet'))
  const owl = dirname(require.resolve('@odoo/owl'))
  const chart = dirname(require.resolve('chart.js'))
  const luxon = join(dirname(require.resolve('luxon')), '..')
  const adapter = dirname(require.resolve('chartjs-adapter-luxon'))
  return {
    '/library/owl.js': { path: join(owl, 'owl.iife.min.js'), kind: 'js' },
    '/library/chart.js': { path: join(chart, 'chart.umd.js'), kind: 'js' },
    '/library/luxon.js': { path: join(luxon, 'global/luxon.min.js'), kind: 'js' },
    '/library/chart-luxon.js': { path: join(adapter, 'chartjs-adapter-luxon.umd.js'), kind: 'js' },
    '/library/spreadsheet.js': { path: join(spreadsheet, 'o_spreadsheet.min.iife.js'), kind: 'js' },
    '/library/looks.css': {
      path: join(dirname(require.resolve('bootstrap/package.json')), 'dist/css/bootstrap.min.css'),
      kind: 'css',
    },
    '/library/spreadsheet.css': { path: join(spreadsheet, 'o_spreadsheet.css'), kind: 'css' },
    '/library/spreadsheet.xml': { path: join(spreadsheet, 'o_spreadsheet.xml'), kind: 'xml' },
  }
}

/** The page's own server: the page for who has the key, its scripts, nothing else. */
export function pageServer(builtFolder: string, key: string, frameOrigin: () => string): Server {
  const files: Record<string, Handed> = {
    ...libraryFiles(builtFolder),
    '/app.js': { path: join(builtFolder, 'frame/app.js'), kind: 'js' },
    '/app.css': { path: join(builtFolder, 'frame/app.css'), kind: 'css' },
  }
  const page: Handed = { path: join(builtFolder, 'frame/index.html'), kind: 'html' }
  const policy = () =>
    [
      "default-src 'none'",
      // The library compiles its templates in the page.
      "script-src 'self' 'unsafe-eval'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      `frame-src ${frameOrigin()}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; ')
  return createServer((request, response) => {
    const { port } = (request.socket.address() as AddressInfo) ?? {}
    if (!isOurHost(request, port)) return refuse(response, 403)
    if (request.method !== 'GET') return refuse(response, 405)
    const path = askedFor(request)?.pathname
    if (path === undefined) return refuse(response, 400)
    const headers = { 'Content-Security-Policy': policy(), 'X-Frame-Options': 'DENY' }
    if (path === '/') return hasKey(request, key) ? void hand(response, page, headers) : refuse(response, 403)
    const file = Object.hasOwn(files, path) ? files[path] : undefined
    return file ? void hand(response, file, headers) : refuse(response, 404)
  })
}

/** The server of the script's pages, on a port of its own so that they cannot reach into ours. */
export function frameServer(builtFolder: string, pages: FramePages, pageOrigin: () => string): Server {
  const bridge: Handed = { path: join(builtFolder, 'frame/bridge.js'), kind: 'js' }
  return createServer((request, response) => {
    const { port } = (request.socket.address() as AddressInfo) ?? {}
    if (!isOurHost(request, port)) return refuse(response, 403)
    if (request.method !== 'GET') return refuse(response, 405)
    const path = askedFor(request)?.pathname
    if (path === undefined) return refuse(response, 400)
    const headers = { 'Content-Security-Policy': `frame-ancestors ${pageOrigin()}` }
    if (path === '/bridge.js') return void hand(response, bridge, headers)
    const html = pages.html(/^\/frame\/([0-9a-f]{32})$/.exec(path)?.[1] ?? '')
    if (html === null) return refuse(response, 404)
    return send(response, html, 'html', headers)
  })
}

/** Says no and hangs up: what is still being sent is not waited for. */
function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain', Connection: 'close' }).end()
}

async function hand(response: ServerResponse, { path, kind }: Handed, headers: Record<string, string>): Promise<void> {
  try {
    send(response, await readFile(path), kind, headers)
  } catch {
    refuse(response, 404)
  }
}

function send(response: ServerResponse, body: string | Buffer, kind: keyof typeof kinds, headers: object): void {
  const safe = {
    'Content-Type': kinds[kind],
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
  response.writeHead(200, { ...safe, ...headers }).end(body)
}
