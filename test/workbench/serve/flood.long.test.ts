import WebSocket from 'ws'
import { PageByLine, ServedFolder } from './served-page'

let folder: ServedFolder
let address: URL
let page: PageByLine

beforeAll(async () => {
  folder = new ServedFolder()
  folder.put('list.csv', 'Name\nAwa\n')
  address = new URL((await folder.serve('list.csv')).address)
  page = await PageByLine.open(address.href)
})
afterAll(async () => {
  page.leave()
  await folder.remove()
})
/** Whatever was tried: the rightful page goes on. */
afterEach(async () => {
  expect(await page.call('echo', '["still here"]', String(Math.random()))).toMatchObject({ value: '"still here"' })
})

test('a message larger than any edit, or none that can be read, ends that line alone', async () => {
  for (const message of [Buffer.alloc(65 * 1024 * 1024, 32), Buffer.from([0xff, 0xfe, 0]), '{"kind":"call"']) {
    const line = new WebSocket(`ws://${address.host}/${address.search}`, { origin: address.origin })
    line.on('error', () => undefined)
    await new Promise((resolve) => line.once('message', resolve))
    const closed = new Promise((resolve) => line.once('close', resolve))
    line.send(message)
    expect([1006, 1007, 1008, 1009]).toContain(await closed)
  }
})

test('a thousand calls, and more than anybody waits for: each is answered or refused, and the server goes on', async () => {
  const other = await PageByLine.open(address.href)
  const before = process.memoryUsage().rss
  const asked = Array.from({ length: 1_000 }, (_, index) =>
    other.call(index % 10 ? 'nothing' : 'echo', `[${index}]`, `n${index}`),
  )
  const answers = await Promise.all(asked)
  expect(answers.filter(({ value, error }) => value === undefined && error === undefined)).toEqual([])
  expect(answers.filter(({ value }) => value !== undefined)).toHaveLength(100)
  for (let index = 0; index < 300; index++) other.say({ kind: 'language', code: index % 2 ? 'fr' : 'en' })
  await other.until(() => other.heard.filter(({ kind }) => kind === 'menus').length > 0)
  other.leave()
  expect(process.memoryUsage().rss - before).toBeLessThan(500 * 1024 * 1024)
}, 120_000)
