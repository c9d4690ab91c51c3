import type { CallAnswer, CallInput, CallName, CallOutput } from '../../api/calls'
import type { PageName, PageView } from '../../api/pages'
import { tellOthers } from './news'
import { say } from './words'

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner
  withFailureHandler(handler: (thrown: Error) => void): Runner
  call(name: string, input: unknown): void
}

declare const google: { script: { run: Runner; host: { close(): void; setHeight(height: number): void } } }

/** A call that did not do what it was asked: a sentence for the person. `code` is '' when no answer came at all. */
export class CallFailure extends Error {
  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence)
  }
}

/** Calls the add-on; rejects with a CallFailure that says in words what went wrong. */
export function callServer<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((answer) => {
        try {
          const value = takeValue(answer as CallAnswer<Name>)
          tellOthers(name)
          resolve(value)
        } catch (failure) {
          reject(failure)
        }
      })
      .withFailureHandler((error) => reject(new CallFailure('', sentenceOf(error))))
      .call(name, input)
  })
}

/** The value of an answer; throws its refusal. */
export function takeValue<Name extends CallName>(answer: CallAnswer<Name>): CallOutput<Name> {
  if (answer?.ok) return answer.value as CallOutput<Name>
  throw new CallFailure(answer?.error?.code ?? '', answer?.error?.sentence ?? say('shell.lost'))
}

/** Opens another page; this one, if a dialog, is replaced. */
export function openPage(page: PageName, view: PageView = ''): Promise<unknown> {
  return callServer('page.open', { page, view })
}

/** Closes this page. */
export function closePage(): void {
  google.script.host.close()
}

function sentenceOf({ message }: Error): string {
  return /PERMISSION_DENIED|Authorization is required/i.test(message) ? say('shell.accounts') : say('shell.lost')
}
