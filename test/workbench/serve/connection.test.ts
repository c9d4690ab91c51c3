import { EventEmitter } from 'node:events'
import { Connection } from '../../../src/workbench/serve/connection'

/** A page's line that remembers what became of it. */
class Line extends EventEmitter {
  readonly OPEN = 1
  readyState = 1
  bufferedAmount = 0
  readonly ends: string[] = []
  sent = 0
  send = () => this.sent++
  terminate = () => this.ends.push('terminated')
  close = (code: number) => this.ends.push(String(code))
}

function joined() {
  const ordering = { onNewMessage: () => undefined, leave: () => undefined }
  const never = new Promise<void>(() => undefined)
  const desk = {
    join: () => undefined,
    leave: () => undefined,
    hello: () => ({ kind: 'menus', menus: [] }),
    speak: (code: string) => (code === 'never' ? never : Promise.reject(new Error('onOpen: as it should'))),
    workbook: { engine: { ordering } },
  }
  const line = new Line()
  const connection = new Connection(line as never, desk as never)
  return { line, connection, say: (message: object) => line.emit('message', JSON.stringify(message)) }
}

test('a page that does not listen is let go before what it is told fills the memory', () => {
  const { line, connection } = joined()
  line.bufferedAmount = 500 * 1024 * 1024
  connection.send({ kind: 'saving' })
  expect([line.sent, line.ends]).toEqual([1, ['terminated']])
})

test('a page that asks for more than anybody waits for is let go', () => {
  const { line, say } = joined()
  for (let asked = 0; asked < 20_000 && line.ends.length === 0; asked++) say({ kind: 'language', code: 'never' })
  expect(line.ends).toEqual(['1008'])
})

test('a script whose menu cannot be built in another language ends nothing', async () => {
  const { line, say } = joined()
  say({ kind: 'language', code: 'fr' })
  await new Promise((resolve) => setImmediate(resolve))
  expect([line.sent, line.ends]).toEqual([2, []])
})
