import { PageByLine, ServedFolder } from './served-page'

let folder: ServedFolder
let page: PageByLine
let address: string

beforeEach(async () => {
  folder = new ServedFolder()
  folder.put('list.csv', 'Name\nAwa\n')
  address = (await folder.serve('list.csv')).address
  page = await PageByLine.open(address)
})
afterEach(async () => {
  page.leave()
  await folder.remove()
})

test('a call gives its value back, or what was thrown', async () => {
  expect(await page.call('echo', '[{"a":[1,null,"é"]}]')).toMatchObject({ value: '{"a":[1,null,"é"]}' })
  expect((await page.call('fail', '[]')).error!.message).toBe('as it should')
})

test.each(['secret_', 'toString', 'constructor', '__proto__', 'nothing', 'eval'])(
  '%s cannot be called',
  async (name) => {
    expect((await page.call(name, '[]')).error!.message).toContain('not found')
  },
)

test.each(['not json', '{}', '"text"', 'null', ''])(
  'arguments that are no list, as %j, are refused and the page goes on',
  async (args) => {
    expect((await page.call('echo', args, 'bad')).error).toBeDefined()
    expect(await page.call('echo', '[1]')).toMatchObject({ value: '1' })
  },
)

test.each([
  'no json',
  'null',
  '{"kind":"nothing"}',
  '{"kind":"revision"}',
  '{"kind":"revision","revision":{"type":"REMOTE_REVISION","serverRevisionId":"START_REVISION","nextRevisionId":"x"}}',
  '{"kind":"revision","revision":{"type":"REVISION_UNDONE","serverRevisionId":"START_REVISION","nextRevisionId":"x","undoneRevisionId":"nobody"}}',
])('%s ends that line, and others go on', async (text) => {
  page.say(text)
  await page.until(() => page.closed !== null)
  const other = await PageByLine.open(address)
  expect(await other.call('write', '["still here"]')).toMatchObject({ value: '"written"' })
  other.leave()
})

test('a flood of calls is answered, each once', async () => {
  const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => page.call('echo', `[${n}]`, `n${n}`)))
  expect(answers.map(({ value }) => Number(value))).toEqual(Array.from({ length: 200 }, (_, n) => n))
  expect(page.heard.filter(({ kind }) => kind === 'called')).toHaveLength(200)
}, 60_000)

test('a script that asks gets the answer; who left answers with the close button', async () => {
  const asked = page.call('ask', '[]', 'first')
  await page.until(() => page.heard.some(({ kind }) => kind === 'ask'))
  const question = page.heard.find((message) => message.kind === 'ask') as { id: string }
  page.say({ kind: 'answer', id: question.id, button: 'YES', text: '' })
  expect((await asked).value).toBe('"YES"')
  page.say({ kind: 'run', functionName: 'ask' })
  page.leave()
  const other = await PageByLine.open(address)
  expect(await other.call('write', '["free"]')).toMatchObject({ value: '"written"' })
  other.leave()
})
