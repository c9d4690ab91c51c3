import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tarEntries, unpackTar } from '../../../build/browser/unpack-tar.mjs'

/** One entry of a tar archive, as `tar --format=ustar` writes it. */
function entry(name: string, content: string, kind = '0'): Buffer {
  const head = Buffer.alloc(512)
  head.write(name, 0)
  head.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
  head.write(kind, 156)
  head.write('ustar\x0000', 257)
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512)
  body.write(content)
  return Buffer.concat([head, body])
}

const end = Buffer.alloc(1024)
const folder = mkdtempSync(join(tmpdir(), 'suivi-tar-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('files come out with their content, in folders made for them', () => {
  const long = 'x'.repeat(700)
  unpackTar(
    Buffer.concat([entry('lib/', '', '5'), entry('lib/one.so', long), entry('two.txt', 'two'), end]),
    join(folder, 'good'),
  )
  expect(readFileSync(join(folder, 'good/lib/one.so'), 'utf8')).toBe(long)
  expect(readFileSync(join(folder, 'good/two.txt'), 'utf8')).toBe('two')
})

test.each(['../out.txt', '/out.txt', 'in/../../out.txt'])('a name that leaves the folder is refused: %s', (name) => {
  expect(() => unpackTar(Buffer.concat([entry(name, 'no'), end]), join(folder, 'inner'))).toThrow(/points out/)
  expect(existsSync(join(folder, 'out.txt'))).toBe(false)
})

test('links are not made', () => {
  expect(tarEntries(Buffer.concat([entry('link', '', '2'), end]))).toEqual([])
})

test('an archive cut short, or no archive at all, is refused', () => {
  const whole = entry('one.txt', 'y'.repeat(600))
  expect(() => tarEntries(whole.subarray(0, 1024))).toThrow(/not a whole tar archive/)
  expect(() => tarEntries(Buffer.from('a'.repeat(600)))).toThrow(/not a whole tar archive/)
})
