import { localeOf } from '../../../src/locales'
import { callServer, takeValue } from '../../../src/pages/shell/server'
import { hear, say, sayDay } from '../../../src/pages/shell/words'

/** A runner as Google's, that answers or fails as told. */
function runner(end: { answer?: unknown; failure?: string }) {
  const make = (success: (answer: unknown) => void, failure: (error: Error) => void): object => ({
    withSuccessHandler: (handler: typeof success) => make(handler, failure),
    withFailureHandler: (handler: typeof failure) => make(success, handler),
    call: () => (end.failure === undefined ? success(end.answer) : failure(new Error(end.failure))),
  })
  Object.assign(globalThis, {
    google: {
      script: {
        run: make(
          () => undefined,
          () => undefined,
        ),
      },
    },
  })
}

beforeEach(() => hear({ language: 'fr', phrases: localeOf('fr').phrases }))

test('a value comes through', async () => {
  runner({ answer: { ok: true, value: {} } })
  await expect(callServer('page.open', { page: 'help' })).resolves.toEqual({})
})

test('a refusal is said in the words of the add-on, with its code', async () => {
  runner({ answer: { ok: false, error: { code: 'lock.taken', sentence: 'Quelqu’un enregistre.' } } })
  await expect(callServer('workbook.state', {})).rejects.toMatchObject({
    code: 'lock.taken',
    message: 'Quelqu’un enregistre.',
  })
})

test.each([
  'ScriptError: We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
  'Authorization is required to perform that action.',
])('two Google accounts are recognised in “%s”', async (failure) => {
  runner({ failure })
  await expect(callServer('workbook.state', {})).rejects.toMatchObject({ code: '', message: say('shell.accounts') })
})

test('any other failure, and no answer at all, is a lost connection: never the words of a machine', async () => {
  runner({ failure: 'NetworkError: Connection failure due to HTTP 0' })
  await expect(callServer('workbook.state', {})).rejects.toMatchObject({ code: '', message: say('shell.lost') })
  runner({ answer: null })
  await expect(callServer('workbook.state', {})).rejects.toMatchObject({ code: '', message: say('shell.lost') })
  expect(() => takeValue(undefined as never)).toThrow(say('shell.lost'))
})

test('phrases are filled in and days written in the language of the page', () => {
  expect(say('panel.evaluated', { count: 1, base: 185 })).toBe('1 évalué sur 185')
  expect(say('panel.evaluated', { count: 87, base: 185 })).toBe('87 évalués sur 185')
  expect(sayDay('')).toBe('')
  expect(sayDay('2026-03-05')).toMatch(/5 mars 2026|05\/03\/2026/)
  hear({ language: 'en', phrases: localeOf('en').phrases })
  expect(say('setup.counts', { people: 1, objectives: 2 })).toBe('1 participant, 2 objectives')
})
