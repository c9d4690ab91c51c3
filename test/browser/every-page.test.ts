import type { Frame } from 'playwright-core'
import { menu } from '../../src/api/menu'
import { localeOf } from '../../src/locales'
import type { Locale } from '../../src/locales/locale'
import { browserTest } from './browser-test'
import { cutIn, foundByAxe } from './page-checks'
import { PersonAtPage } from './person-at-page'
import { workUnderWay } from './prepared-file'
import { ServedWorkbench, samples } from './served-workbench'

/** The captions on the way to each item of the menu. */
function waysThrough({ phrases }: Locale): string[][] {
  const ways = (entries: typeof menu, before: string[]): string[][] =>
    entries.flatMap((entry) => {
      const way = [...before, phrases[entry.label]]
      return 'items' in entry ? ways(entry.items, way) : [way]
    })
  return ways(menu, ['Extensions', 'Suivi'])
}

/** Opens a page from the menu and waits until it has said what it has to say. */
async function open(person: PersonAtPage, way: string[]): Promise<Frame> {
  await person.choose(...way)
  const element = await person.page.waitForSelector('dialog iframe, #panel iframe')
  const frame = (await element.contentFrame())!
  await frame.waitForFunction(() => document.body.textContent!.trim() !== '' && !document.querySelector('.spinner'))
  return frame
}

/** All that is wrong with a page: what axe finds in and around it, what is cut at its own width and at 300 px. */
async function wrongWith(person: PersonAtPage, frame: Frame): Promise<string[]> {
  const element = await frame.frameElement()
  const own = await cutIn(frame)
  await element.evaluate((iframe) => {
    ;(iframe as HTMLIFrameElement).style.width = '300px'
  })
  const narrow = await cutIn(frame)
  const untold = (await frame.locator('body').innerText()).match(/\{\w+\}|undefined|NaN|\[object/g) ?? []
  return [
    ...(await foundByAxe(frame)),
    ...(await foundByAxe(person.page.mainFrame(), ['#grid'])),
    ...own,
    ...narrow.map((cut) => `at 300 px: ${cut}`),
    ...untold.map((text) => `not a word: ${text}`),
  ]
}

const states = [
  ['before set-up', async () => samples.fr],
  ['under way', workUnderWay],
] as const

for (const [state, file] of states)
  browserTest.each(['fr', 'en'] as const)(
    `each page of the menu, ${state}: axe finds nothing, nothing is cut, nothing fails (%s)`,
    async (language) => {
      const served = await ServedWorkbench.start(await file(), language)
      try {
        const found: Record<string, string[]> = {}
        const ways = waysThrough(localeOf(language))
        for (const way of ways) {
          const person = await PersonAtPage.open(served.address)
          const wrong = await wrongWith(person, await open(person, way)).catch((error: Error) => [error.message])
          found[way.at(-1)!] = [...wrong, ...person.troubles]
          await person.context.close()
        }
        expect(found).toEqual(Object.fromEntries(ways.map((way) => [way.at(-1)!, []])))
      } finally {
        await served.stop()
      }
    },
    60_000,
  )
