import { request } from 'node:http'
import WebSocket from 'ws'
import { ServedFolder } from './served-page'

let folder: ServedFolder
let address: URL

beforeAll(async () => {
  folder = new ServedFolder()
  folder.put('list.csv', 'Name\nAwa\n')
  address = new URL((await folder.serve('list.csv')).address)
})
afterAll(() => folder.remove())

/** The status of a request, its path sent as it is. */
function status(path: string, given: { method?: string; host?: string } = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port, host } = address
    const headers = { Host: given.host ?? host }
    const asked = request({ hostname, port, path, method: given.method ?? 'GET', headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode!)
    })
    asked.on('error', reject).end()
  })
}

test('who has the key gets the page', async () => {
  expect(await status(address.pathname + address.search)).toBe(200)
})

test.each(['/', '/?key=', '/?key=wrong', '/?Key=x'])('%s gets nothing', async (path) => {
  expect(await status(path)).toBe(403)
})

test.each([
  '/../package.json',
  '/library/../../package.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/library/..%2f..%2fpackage.json',
  '/constructor',
  '/__proto__',
  '//etc/passwd',
])('there is no way to a file by %s', async (path) => {
  expect(await status(path)).toBe(404)
})

test('other methods, and names that only lead here, are refused', async () => {
  expect(await status(address.pathname + address.search, { method: 'POST' })).toBe(405)
  expect(await status(address.pathname + address.search, { host: 'evil.example' })).toBe(403)
})

test.each([
  ['another origin', { origin: 'http://evil.example' }, true],
  ['no origin', {}, true],
  ['a wrong key', { origin: '' }, false],
])('a line from %s is refused', async (_, { origin }: { origin?: string }, hasKey) => {
  const search = hasKey ? address.search : '?key=wrong'
  const socket = new WebSocket(
    `ws://${address.host}/${search}`,
    origin === undefined ? {} : { origin: origin || address.origin },
  )
  const code = await new Promise((resolve) => {
    socket.on('unexpected-response', (_request, answer) => resolve(answer.statusCode))
    socket.on('open', () => resolve('open'))
    socket.on('error', () => resolve('error'))
  })
  expect(code).toBe(403)
})
