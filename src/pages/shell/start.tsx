import type { ComponentChild } from 'preact'
import { render } from 'preact'
import { type PageStart, pages } from '../../api/pages'
import { closePage } from './server'
import { hear } from './words'

declare global {
  interface Window {
    startPage: (start: PageStart) => void
  }
}

/** Escape closes a dialog, but not while somebody types. */
function closeOnEscape(): void {
  document.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Escape' && !(target instanceof Element && target.matches('input, select, textarea'))) closePage()
  })
}

/** Makes a page: it is drawn as soon as the server has said with which words and which data. */
export function makePage(draw: (start: PageStart) => ComponentChild): void {
  window.startPage = (start) => {
    hear(start)
    document.documentElement.lang = start.language
    document.title = start.title
    if (pages[start.page].kind === 'dialog') closeOnEscape()
    render(draw(start), document.getElementById('app')!)
  }
}
