import type { ComponentChild } from 'preact'
import { render } from 'preact'
import type { PageStart } from '../../api/pages'
import { hear } from './words'

declare global {
  interface Window {
    startPage: (start: PageStart) => void
  }
}

/** Makes a page: it is drawn as soon as the server has said with which words and which data. */
export function makePage(draw: (start: PageStart) => ComponentChild): void {
  window.startPage = (start) => {
    hear(start)
    document.documentElement.lang = start.language
    document.title = start.title
    render(draw(start), document.getElementById('app')!)
  }
}
