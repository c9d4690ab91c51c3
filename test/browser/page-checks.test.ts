import { browserTest, theBrowser } from './browser-test'
import { cutIn, foundByAxe } from './page-checks'

async function pageOf(body: string) {
  const page = await (await theBrowser()).newPage({ viewport: { width: 300, height: 400 } })
  await page.setContent(`<!doctype html><html lang="fr"><title>Essai</title><body><main><h1>Essai</h1>${body}</main>`)
  return page.mainFrame()
}

browserTest('axe finds a field without a name, and nothing where all is well', async () => {
  expect(await foundByAxe(await pageOf('<label>Nom <input></label>'))).toEqual([])
  expect((await foundByAxe(await pageOf('<input>'))).join()).toMatch(/^label: <input>/)
})

browserTest('axe leaves out what it is told to', async () => {
  const frame = await pageOf('<div class="grid"><input></div>')
  expect(await foundByAxe(frame, ['.grid'])).toEqual([])
})

const word = 'anticonstitutionnellement'

browserTest.each([
  ['a word wider than the page', `<p style="font-size:40px">${word}</p>`],
  ['words in a box that is too small', `<div style="width:80px;overflow:hidden">${word}</div>`],
  [
    'a button pushed over the edge',
    `<div style="display:flex"><b style="flex:0 0 290px">a</b><button>${word}</button></div>`,
  ],
  ['words hidden by a box around theirs', `<div style="width:60px;overflow:hidden"><span>${word}</span></div>`],
])('what is cut is found: %s', async (_, body) => {
  expect(await cutIn(await pageOf(body))).not.toEqual([])
})

browserTest('what fits, can be scrolled in its box or is there for screen readers alone is not cut', async () => {
  const hidden = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)'
  const body = `<p>Des mots qui tiennent.</p><span style="${hidden}">${word}</span><div style="height:2000px">bas</div>`
  expect(await cutIn(await pageOf(body))).toEqual([])
  const table = `<div style="overflow-x:auto"><p style="font-size:40px">${word}</p></div>`
  expect(await cutIn(await pageOf(table))).toEqual([])
})
