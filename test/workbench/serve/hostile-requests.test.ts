import { connect, type Socket } from 'node:net'
import { PageByLine, ServedFolder } from './served-page'

let folder: ServedFolder
let address: URL
let page: PageByLine
let frames: URL

beforeAll(async () => {
  folder = new ServedFolder()
  folder.put('list.csv', 'Name\nAwa\n')
  address = new URL((await folder.serve('list.csv')).address)
  page = await PageByLine.open(address.href)
  frames = new URL((page.heard[0] as unknown as { frameOrigin: string }).frameOrigin)
})
afterAll(async () => {
  page.leave()
  await folder.remove()
})
/** Whatever was tried: the rightful page goes on. */
afterEach(async () => {
  expect(await page.call('echo', '["still here"]', String(Math.random()))).toMatchObject({ value: '"still here"' })
})

/** Sends bytes as they are; gives the status of the answer, or that the line was closed. */
function said(to: URL, text: string, more?: (socket: Socket) => void): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(to.port), to.hostname, () => {
      socket.write(text)
      more?.(socket)
    })
    let heard = ''
    socket.on('data', (data) => {
      heard += String(data)
      const status = /^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1]
      if (status) resolve(status)
      if (status) socket.destroy()
    })
    socket.on('error', () => resolve('closed'))
    socket.on('close', () => resolve('closed'))
    socket.setTimeout(5_000, () => resolve('nothing'))
  })
}
const get = (to: URL, path: string, host = to.host, more = '') =>
  said(to, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${more}\r\n`)
const upgrade =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n'

const refusals = ['400', '403', '404', '405', 'closed']
const paths = [
  '//',
  '///',
  '//[',
  'http://[',
  'http://evil.example/',
  '/\\..\\..\\package.json',
  '/%5c..%5cpackage.json',
  '/..%5c..%5cetc/passwd',
  '/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '/library/%2e%2e/%2e%2e/package.json',
  '/app.js/../../../package.json',
  '/%00',
  '/app.js%00.html',
  '/%',
  '/%ff%fe',
  '/frame/../../package.json',
  '/frame/',
  '/frame/%2e%2e',
  `/frame/${'0'.repeat(32)}`,
  '*',
  '/.git/config',
  `/${'a'.repeat(10_000)}`,
  '/;jsessionid=1',
  '/~root',
]

test.each(paths)('there is no way to a file, and none to an end of the server, by %s', async (path) => {
  for (const to of [address, frames]) {
    expect(refusals).toContain(await get(to, path))
    expect(refusals).toContain(await get(to, path, to.host, `${upgrade}Origin: ${to.origin}\r\n`))
  }
})

test.each([
  'evil.example',
  'evil.example:80',
  '127.0.0.1',
  '127.0.0.1:1',
  '127.0.0.1.evil.example',
  '[::1]',
  '',
  '0.0.0.0',
  '127.1',
])('a name that only leads here, as "%s", is refused by both servers and on the line', async (name) => {
  for (const to of [address, frames]) {
    const host = name === '127.0.0.1' || name === '' || name.includes(':') ? name : `${name}:${to.port}`
    expect(refusals).toContain(await get(to, `/${address.search}`, host))
    expect(refusals).toContain(await get(to, `/${address.search}`, host, `${upgrade}Origin: ${address.origin}\r\n`))
  }
})

test.each([
  '',
  '?key=',
  '?key=x',
  '?key=A&key=B',
  `?key=${'x'.repeat(32)}`,
  '?KEY=1',
  '?key[]=1',
  `?key=${'x'.repeat(9_000)}`,
])('without the right key, as with "%s", there is no page and no line', async (search) => {
  expect(refusals).toContain(await get(address, `/${search}`))
  expect(refusals).toContain(await get(address, `/${search}`, address.host, `${upgrade}Origin: ${address.origin}\r\n`))
})

test.each([
  'http://evil.example',
  'null',
  'http://127.0.0.1',
  'https://127.0.0.1',
  'file://',
  'http://localhost.evil.example',
])('a line from %s is refused, though it has the key', async (origin) => {
  const more = `${upgrade}Origin: ${origin}\r\n`
  expect(await get(address, `/${address.search}`, address.host, more)).toBe('403')
  expect(await get(address, `/${address.search}`, address.host, `${upgrade}Origin: ${frames.origin}\r\n`)).toBe('403')
})

test('who goes away in the midst of a refused line does no harm', async () => {
  for (let tries = 0; tries < 40; tries++) {
    const socket = connect(Number(address.port), address.hostname)
    socket.on('error', () => undefined)
    socket.write(`GET / HTTP/1.1\r\nHost: ${address.host}\r\n${upgrade}\r\n`)
    if (tries % 2) socket.resetAndDestroy()
    else setImmediate(() => socket.resetAndDestroy())
  }
  await new Promise((resolve) => setTimeout(resolve, 100))
})

test('a body of many megabytes is not kept', async () => {
  const before = process.memoryUsage().rss
  const megabyte = Buffer.alloc(1024 * 1024, 'x')
  const head = `POST /${address.search} HTTP/1.1\r\nHost: ${address.host}\r\nContent-Length: ${300 * megabyte.length}\r\n\r\n`
  const status = await said(address, head, (socket) => {
    for (let sent = 0; sent < 300; sent++) socket.write(megabyte)
  })
  expect(refusals).toContain(status)
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * megabyte.length)
})
