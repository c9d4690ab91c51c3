import { Script } from 'node:vm'
import { findForbidden, makeSafe } from '../../build/page-text.mjs'

const dangerous = [
  `'https://example.org/a//b'`,
  `"/* no comment */"`,
  `'</scr' + 'ipt> </script>'`,
  `'<!-- x --> <? y ?>'`,
  String.raw`'a\\/\\*b'`,
]

test.each(dangerous)('the string %s says the same in harmless signs', (text) => {
  const safe = makeSafe(`result = ${text}`)
  expect(findForbidden(safe)).toBeNull()
  const value = (script: string) => new Script(script).runInNewContext({})
  expect(value(safe)).toBe(value(`result = ${text}`))
})

const expressions: [string, string][] = [
  [String.raw`/^https?:\/\//`, 'http://x'],
  [String.raw`/a*/`, 'aaa'],
  [String.raw`/[/*]+/`, '/*/'],
  [String.raw`/\\\//`, '\\/'],
  [String.raw`/(?<!b)a/`, 'ca'],
  ['/[œŋ‘]+/', 'aœŋb'],
]

test.each(expressions)('the regular expression %s finds the same', (expression, text) => {
  const safe = makeSafe(`result = ${expression}.exec(text)[0]`)
  expect(findForbidden(safe)).toBeNull()
  expect(new Script(safe).runInNewContext({ text })).toBe(
    new Script(`result = ${expression}.exec(text)[0]`).runInNewContext({ text }),
  )
})

test('what cannot be said otherwise stops the build', () => {
  expect(() => makeSafe('a // a comment')).toThrow('must not hold //')
  expect(() => makeSafe('a <!--b')).toThrow('<!--')
  expect(findForbidden('é')).toContain('not ASCII')
})
