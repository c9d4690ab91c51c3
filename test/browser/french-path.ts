import type { Frame } from 'playwright-core'
import { localeOf } from '../../src/locales'
import { phrase } from '../../src/locales/format'
import type { PhraseCode } from '../../src/locales/locale'
import type { PersonAtPage } from './person-at-page'

export const french = localeOf('fr')

/** What a page says, in French. */
export function said(code: PhraseCode, parameters: Record<string, string | number> = {}): string {
  return (phrase as (...given: unknown[]) => string)(french, code, parameters)
}

/** The captions on the way to an entry of the menu. */
export function way(...codes: PhraseCode[]): string[] {
  return ['Extensions', 'Suivi', ...codes.map((code) => said(code))]
}

/** The page in the dialog, once this stands in it. */
export function inDialog(person: PersonAtPage, code: PhraseCode, parameters = {}): Promise<Frame> {
  return person.shown('dialog', said(code, parameters))
}

/** The page in the panel, once this stands in it. */
export function inPanel(person: PersonAtPage, code: PhraseCode, parameters = {}): Promise<Frame> {
  return person.shown('#panel', said(code, parameters))
}

/** Presses a button with the mouse. */
export async function press(frame: Frame, code: PhraseCode, parameters = {}): Promise<void> {
  await frame
    .getByRole('button', { name: said(code, parameters), exact: true })
    .last()
    .click()
}
