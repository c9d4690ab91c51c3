import type { CallInput, CallOutput } from '../api/calls'
import { type PageCard, type PageName, type PageStart, type PageView, pages } from '../api/pages'
import { phrase } from '../locales/format'
import type { Locale } from '../locales/locale'

/** What answers a page's first call; the dispatcher, given by it so that the two do not import each other. */
export type FirstCall = (name: string, input: unknown) => unknown

/** Shows a page, with its words in the user's language and its first data, so that the first paint is right. */
export function showPage(page: PageName, view: PageView, locale: Locale, call: FirstCall): void {
  const { kind, title, width, height, first }: PageCard = pages[page]
  const start: PageStart = {
    page,
    view,
    title: phrase(locale, title),
    language: locale.code,
    phrases: phrasesOf(page, locale),
    first: first ? call(first, {}) : null,
  }
  const output = HtmlService.createHtmlOutputFromFile(page).append(`<script>startPage(${harmlessJson(start)})</script>`)
  const ui = SpreadsheetApp.getUi()
  if (kind === 'panel') ui.showSidebar(output.setTitle(phrase(locale, title)))
  else ui.showModalDialog(output.setWidth(width).setHeight(height), phrase(locale, title))
}

/** A page asks for another one. */
export function openPage(
  { page, view }: CallInput<'page.open'>,
  locale: Locale,
  call: FirstCall,
): CallOutput<'page.open'> {
  showPage(page, view ?? '', locale, call)
  return {}
}

function phrasesOf(page: PageName, { phrases }: Locale): Record<string, string> {
  const beginnings = ['shell.', ...pages[page].phrases]
  const entries = Object.entries(phrases).filter(([code]) => beginnings.some((start) => code.startsWith(start)))
  return Object.fromEntries(entries)
}

/** JSON that stays itself inside a script element: no tag, nothing that looks like a comment, plain letters only. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&/*?]|[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
