import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { explainAnswer, isPushed } from '../../../build/push-answers.mjs'
import { FakeScriptApi } from './fake-script-api'

const root = join(__dirname, '../../..')
const built = join(root, 'build/addon')
const folder = mkdtempSync(join(tmpdir(), 'suivi-push-test-'))
let api: FakeScriptApi

beforeAll(async () => {
  api = await FakeScriptApi.start()
  const token = { type: 'authorized_user', client_id: 'c', client_secret: 's', refresh_token: 'r', access_token: 'a' }
  const tokens = { tokens: { default: { ...token, expiry_date: 4_000_000_000_000 } } }
  writeFileSync(join(folder, 'rc.json'), JSON.stringify(tokens))
})
afterAll(() => {
  api.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the command as somebody would who is logged in at the fake. */
function push(scriptId: string): Promise<{ status: number | null; said: string }> {
  const run = spawn(process.execPath, ['build/push.mjs', '--no-tests'], {
    cwd: root,
    env: {
      ...process.env,
      SUIVI_SCRIPT_ID: scriptId,
      SUIVI_CLASP_AUTH: join(folder, 'rc.json'),
      SUIVI_CLASP_IMPORT: pathToFileURL(join(__dirname, 'lead-to-fake.mjs')).href,
      SUIVI_FAKE_API: api.address,
    },
  })
  let said = ''
  for (const stream of [run.stdout, run.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  return new Promise((resolve) => run.on('close', (status) => resolve({ status, said })))
}

test('what the real clasp pushes is exactly build/addon', async () => {
  const { status, said } = await push('a-script')
  expect({ status, said }).toMatchObject({ status: 0 })
  const kinds = { js: 'SERVER_JS', html: 'HTML', json: 'JSON' } as const
  const wanted = readdirSync(built).map((file) => {
    const [name, ending] = file.split('.') as [string, keyof typeof kinds]
    return { name, type: kinds[ending], source: readFileSync(join(built, file), 'utf8') }
  })
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
  const arrived = api.files.map(({ name, type, source }) => ({ name, type, source }))
  expect(arrived.map(({ name, type }) => [name, type]).sort()).toEqual(
    wanted.map(({ name, type }) => [name, type]).sort(),
  )
  expect(JSON.stringify(arrived.sort(byName)) === JSON.stringify(wanted.sort(byName))).toBe(true)
  expect(said).toContain('suivi.js')
})

test('without a script it says step by step how to get one', async () => {
  const { status, said } = await push('')
  expect(status).toBe(2)
  expect(said).toMatch(/clasp login[\s\S]*create-script --type sheets[\s\S]*\.clasp\.local\.json/)
})

test('an answer that is no success is one, in words', async () => {
  api.failure = { status: 404, message: 'Requested entity was not found.' }
  const { status, said } = await push('another-script')
  api.failure = null
  expect(status).toBe(1)
  expect(said).toContain('There is no script with that id for this account')
})

test.each([
  ['Pushed 9 files.', true],
  ['Script is already up to date.', true],
  ['Skipping push.', false],
  ['', false],
])('"%s" means pushed: %s', (text, pushed) => {
  expect(isPushed(text)).toBe(pushed)
})

test.each([
  ['User has not enabled the Apps Script API.', 'switch it on'],
  ['No credentials found.', 'npx clasp login'],
  ['The caller does not have permission', 'may not change'],
  ['Error 503: the service is currently unavailable', 'wait a little'],
  ['Skipping push.', 'changed nothing'],
  ['Something else', 'was not confirmed'],
])('%s → %s', (text, sentence) => {
  expect(explainAnswer(text)).toContain(sentence)
})

test('the manifest asks for two scopes and nothing else, on V8', () => {
  const manifest = JSON.parse(readFileSync(join(built, 'appsscript.json'), 'utf8'))
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ])
  expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: expect.any(String) })
  expect(Object.keys(manifest)).not.toContain('addOns')
})

test('the fake takes a push whose parts end within a letter', async () => {
  const sent = Buffer.from(JSON.stringify({ files: [{ name: 'é', type: 'HTML', source: 'é' }] }))
  const { hostname, port } = new URL(api.address)
  const asked = request({ hostname, port, method: 'PUT', path: '/content' })
  const within = sent.indexOf(0xc3) + 1
  asked.write(sent.subarray(0, within))
  await new Promise((resolve) => setTimeout(resolve, 50))
  asked.end(sent.subarray(within))
  await new Promise((resolve) => asked.on('response', (answer) => answer.resume().on('end', () => resolve(null))))
  expect(api.files).toEqual([{ name: 'é', type: 'HTML', source: 'é' }])
})
