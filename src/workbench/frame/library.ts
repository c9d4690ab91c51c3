import type * as Library from '@odoo/o-spreadsheet'

/** The part of owl that is used: it draws the library's components. */
interface Owl {
  mount(component: unknown, target: Element, options: object): Promise<{ __owl__: { app: { destroy(): void } } }>
}

/** The library and what draws it, as the page's own scripts loaded them. */
export const spreadsheet = (globalThis as unknown as { o_spreadsheet: typeof Library }).o_spreadsheet
export const owl = (globalThis as unknown as { owl: Owl }).owl
