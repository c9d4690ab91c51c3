import type { Frame } from 'playwright-core'
import { menu } from '../../src/api/menu'
import { localeOf } from '../../src/locales'
import type { Locale } from '../../src/locales/locale'
import type { LanguageCode } from '../../src/model/settings'
import { wordsOf } from '../../src/workbench/frame/words'
import { foundByAxe, wrongAtBothWidths } from './page-checks'
import { PersonAtPage } from './person-at-page'
import { ServedWorkbench } from './served-workbench'

/** The captions on the way to each item of the menu. */
export function waysThrough({ code, phrases }: Locale): string[][] {
  const ways = (entries: typeof menu, before: string[]): string[][] =>
    entries.flatMap((entry) => {
      const way = [...before, phrases[entry.label]]
      return 'items' in entry ? ways(entry.items, way) : [way]
    })
  return ways(menu, [wordsOf(code).extensions, 'Suivi'])
}

/** Closes the panel or the dialog that is open. */
export async function close({ page }: PersonAtPage): Promise<void> {
  await page.locator('#panel .close, dialog .close').click()
  await page.locator('iframe').waitFor({ state: 'detached' })
}

/** Opens a page from the menu and waits until it has said what it has to say. */
export async function open(person: PersonAtPage, way: string[]): Promise<Frame> {
  await person.choose(...way)
  const element = await person.page.waitForSelector('dialog iframe, #panel iframe')
  const frame = (await element.contentFrame())!
  await frame.waitForFunction(() => document.querySelector('#app')?.textContent && !document.querySelector('.spinner'))
  return frame
}

/** All that is wrong with a page: what axe finds in and around it, what is cut at its own width and at 300 px. */
async function wrongWith(person: PersonAtPage, frame: Frame): Promise<string[]> {
  const untold = ((await frame.locator('#app').textContent()) ?? '').match(/\{\w+\}|undefined|NaN|\[object/g) ?? []
  return [
    ...(await wrongAtBothWidths(frame)),
    ...(await foundByAxe(person.page.mainFrame(), ['#grid'])),
    ...untold.map((text) => `not a word: ${text}`),
  ]
}

/** Opens every page of the menu in a language, one after the other: what is wrong with each. */
async function wrongWithPages(person: PersonAtPage, language: LanguageCode) {
  await person.page.locator('#language').selectOption(language)
  const found: Record<string, string[]> = {}
  for (const way of waysThrough(localeOf(language))) {
    const wrong = await open(person, way).then(
      (frame) => wrongWith(person, frame),
      (error: Error) => [error.message],
    )
    found[way.at(-1)!] = [...wrong, ...person.troubles.splice(0)]
    await close(person)
  }
  return found
}

/** Opens every page of the menu over a copy of a file: none has anything wrong with it. */
export async function expectNothingWrong(file: string, languages: LanguageCode[]): Promise<void> {
  const served = await ServedWorkbench.start(file, 'fr')
  try {
    for (const language of languages) {
      const person = await PersonAtPage.open(served.address)
      const found = await wrongWithPages(person, language)
      await person.context.close()
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((page) => [page, []])))
    }
  } finally {
    await served.stop()
  }
}
