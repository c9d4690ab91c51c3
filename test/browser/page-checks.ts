import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame } from 'playwright-core'

const axeSource = readFileSync(join(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8')

interface AxeFinding {
  id: string
  nodes: { html: string; failureSummary: string }[]
}

/** What axe finds in a page or a frame, a line each; `leftOut` are selectors of what it does not look at. */
export async function foundByAxe(frame: Frame, leftOut: string[] = []): Promise<string[]> {
  await frame.evaluate(axeSource)
  // The heading of a page in a frame stands in the window around it.
  const isInside = frame.parentFrame() !== null
  const findings = await frame.evaluate(
    async ({ exclude, isInside }) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: object, options: object): Promise<{ violations: AxeFinding[] }> }
      }
      const { violations } = await axe.run(
        { include: ['html'], exclude },
        { iframes: false, rules: { 'page-has-heading-one': { enabled: !isInside } } },
      )
      return violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
      }))
    },
    { exclude: leftOut, isInside },
  )
  return findings.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

/** What does not fit: a page that scrolls sideways, or words that run out of their box or of the page. */
export function cutIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const page = document.documentElement
    const cut: string[] = []
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== page &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    if (page.scrollWidth > page.clientWidth) cut.push(`the page: ${page.scrollWidth} in ${page.clientWidth} px`)
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '')
      const box = element.getBoundingClientRect()
      // What can be scrolled into view in a box of its own is not cut; axe sees to it that the keyboard can.
      if (scrolls(element.parentElement)) continue
      // What is there for screen readers alone is clipped on purpose.
      if (!words || box.width <= 1 || box.height <= 1 || getComputedStyle(element).visibility === 'hidden') continue
      const where = `<${element.localName} class="${element.className}"> ${element.textContent!.trim().slice(0, 40)}`
      const range = document.createRange()
      range.selectNodeContents(element)
      const text = range.getBoundingClientRect()
      const isInline = getComputedStyle(element).display === 'inline'
      if (!isInline && element.scrollWidth > element.clientWidth + 1) cut.push(`${where}: runs out of its box`)
      else if (text.right > page.clientWidth + 1 || text.left < -1) cut.push(`${where}: runs out of the page`)
      for (let around = element.parentElement; around; around = around.parentElement) {
        const hides = ['hidden', 'clip'].includes(getComputedStyle(around).overflowX)
        if (hides && text.right > around.getBoundingClientRect().right + 1)
          cut.push(`${where}: hidden by what is around`)
      }
    }
    return cut
  })
}

/** What is cut or hard to reach in a page, at its own width and at 300 px; it has its own width again after. */
export async function wrongAtBothWidths(frame: Frame): Promise<string[]> {
  const element = await frame.frameElement()
  const widthTo = (width: string) =>
    element.evaluate((iframe, to) => {
      ;(iframe as HTMLIFrameElement).style.maxWidth = to
    }, width)
  const own = await cutIn(frame)
  await widthTo('300px')
  await frame.waitForFunction(() => innerWidth === 300)
  const narrow = (await cutIn(frame)).map((cut) => `at 300 px: ${cut}`)
  const found = await foundByAxe(frame)
  await widthTo('')
  return [...own, ...narrow, ...found]
}
