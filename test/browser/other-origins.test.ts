import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { browserTest, theBrowser } from './browser-test'
import { PersonAtPage } from './person-at-page'
import { ServedWorkbench } from './served-workbench'

const rows = 'Nom,Composter,Pailler\nAwa Diop,oui,non\nBinta Fall,non,oui\nCoumba Sarr,non,non\n'
let served: ServedWorkbench
let stranger: Server
let strangerAddress: string

beforeAll(async () => {
  stranger = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Ailleurs</title>')
  }).listen(0, '127.0.0.1')
  await once(stranger, 'listening')
  strangerAddress = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`
  served = await ServedWorkbench.start({ name: 'promotion.csv', content: rows }, 'fr')
}, 30_000)

afterAll(async () => {
  await served?.stop()
  stranger.close()
  stranger.closeAllConnections()
})

/** A page of somebody else's, who even knows the secret in the address. */
async function strangersPage() {
  const page = await (await theBrowser()).newPage()
  await page.goto(strangerAddress)
  return page
}

/** Does a page of this origin get a word out of the live link? */
const tryLink = (address: string) =>
  new Promise<string>((resolve) => {
    const socket = new WebSocket(address)
    socket.onmessage = ({ data }) => resolve(`heard ${String(data).slice(0, 40)}`)
    socket.onerror = () => resolve('refused')
  })

browserTest('the live link: refused to another origin, open to our own page', async () => {
  const link = linkAddress()
  expect(await (await strangersPage()).evaluate(tryLink, link)).toBe('refused')
  const own = await PersonAtPage.open(served.address)
  expect(await own.page.evaluate(tryLink, link)).toMatch(/^heard \{"kind":"hello"/)
})

browserTest('fetch: another origin reads nothing', async () => {
  const page = await strangersPage()
  const read = await page.evaluate(async (address) => {
    try {
      return await (await fetch(address)).text()
    } catch (error) {
      return (error as Error).name
    }
  }, served.address)
  expect(read).toBe('TypeError')
})

browserTest('embedding: the workbench does not show inside another page', async () => {
  const page = await strangersPage()
  await page.evaluate((address) => {
    const frame = document.createElement('iframe')
    frame.src = address
    document.body.append(frame)
    return new Promise((resolve) => frame.addEventListener('load', resolve))
  }, served.address)
  expect(page.frames()[1]!.url()).toMatch(/^chrome-error:/)
})

browserTest('messages: a window opened by another page does not do what that page says', async () => {
  const page = await strangersPage()
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate((address) => {
      const opened = window.open(address)
      ;(globalThis as unknown as { opened: Window | null }).opened = opened
    }, served.address),
  ])
  await opened.waitForSelector('[role=menubar]')
  await page.evaluate(() => {
    const { opened } = globalThis as unknown as { opened: Window }
    const args = JSON.stringify(['setup.apply', { marks: 'practice', language: 'fr' }])
    for (const frame of ['', 'a', undefined])
      opened.postMessage({ kind: 'call', id: 'c1', frame, functionName: 'call', args }, '*')
    opened.postMessage({ kind: 'run', functionName: 'menu_setup' }, '*')
  })
  await opened.waitForTimeout(2_000)
  // Nothing was ever edited: there is no file of its own beside the .csv.
  expect(existsSync(served.path)).toBe(false)
  expect(opened.frames()).toHaveLength(1)
})

/** What the workbench answers to a request made by hand, where a browser would not let a page choose the headers. */
function statusOf(path: string, headers: Record<string, string>, isLink = false): Promise<number> {
  const { hostname, port } = new URL(served.address)
  const upgrade = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
  }
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers: { ...(isLink ? upgrade : {}), ...headers } })
    asked.on('response', (response) => resolve(response.resume().statusCode!))
    asked.on('upgrade', (_, socket) => {
      socket.destroy()
      resolve(101)
    })
    asked.on('error', reject).end()
  })
}

const linkAddress = () => served.address.replace(/^http/, 'ws')

test('a name that leads to this machine, a wrong secret, a missing origin: refused', async () => {
  const { host, origin, search } = new URL(served.address)
  expect(await statusOf(`/${search}`, { Host: host })).toBe(200)
  expect(await statusOf(`/${search}`, { Host: 'elsewhere.example' })).toBe(403)
  expect(await statusOf('/', { Host: host })).toBe(403)
  expect(await statusOf(`/${search.slice(0, -1)}!`, { Host: host })).toBe(403)
  expect(await statusOf(`/${search}`, { Host: host, Origin: origin }, true)).toBe(101)
  expect(await statusOf('/', { Host: host, Origin: origin }, true)).toBe(403)
  expect(await statusOf(`/${search}`, { Host: host }, true)).toBe(403)
  expect(await statusOf(`/${search}`, { Host: host, Origin: strangerAddress.slice(0, -1) }, true)).toBe(403)
  expect(await statusOf(`/${search}`, { Host: 'elsewhere.example', Origin: origin }, true)).toBe(403)
})
