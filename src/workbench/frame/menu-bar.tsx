import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** An entry of the menu bar: something to do, a line, or a menu in the menu. */
export type BarEntry = { label: string; run: () => void } | { line: true } | { label: string; entries: BarEntry[] }

/** A menu of the bar. */
export interface BarMenu {
  label: string
  entries: BarEntry[]
}

/** The menu bar: mouse or keyboard, as menu bars are everywhere. */
export function MenuBar({ label, menus }: { label: string; menus: BarMenu[] }) {
  const [open, setOpen] = useState<number | null>(null)
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open === null) return
    const away = (event: Event) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(null)
    }
    document.addEventListener('pointerdown', away)
    return () => document.removeEventListener('pointerdown', away)
  }, [open])
  const buttons = () => [...(bar.current?.querySelectorAll<HTMLElement>(':scope > div > button') ?? [])]
  const goTo = (index: number) => {
    const place = (index + menus.length) % menus.length
    buttons()[place]?.focus()
    if (open !== null) setOpen(place)
  }
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.key === 'ArrowRight') goTo(index + 1)
    else if (event.key === 'ArrowLeft') goTo(index - 1)
    else if (event.key === 'ArrowDown') setOpen(index)
    else if (event.key === 'Escape') setOpen(null)
    else return
    event.preventDefault()
  }
  return (
    <div role="menubar" aria-label={label} aria-keyshortcuts="F10" title="F10" class="menubar" ref={bar}>
      {menus.map((menu, index) => (
        <div key={menu.label}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === 0 ? 0 : -1}
            onClick={() => setOpen(open === index ? null : index)}
            onPointerEnter={() => open !== null && setOpen(index)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            {menu.label}
          </button>
          {open === index && (
            <Menu
              label={menu.label}
              entries={menu.entries}
              close={(focus) => {
                setOpen(null)
                if (focus) buttons()[index]?.focus()
              }}
              aside={(step) => goTo(index + step)}
            />
          )}
        </div>
      ))}
    </div>
  )
}

interface MenuProps {
  label: string
  entries: BarEntry[]
  close: (focus: boolean) => void
  aside: (step: number) => void
}

function Menu({ label, entries, close, aside }: MenuProps) {
  const list = useRef<HTMLDivElement>(null)
  const [inner, setInner] = useState<number | null>(null)
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>(':scope > div > button') ?? [])]
  useLayoutEffect(() => items()[0]?.focus(), [])
  const onKeyDown = (event: KeyboardEvent, entry: BarEntry, index: number) => {
    const all = items()
    const at = all.indexOf(event.currentTarget as HTMLElement)
    const hasMore = 'entries' in entry
    if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus()
    else if (event.key === 'ArrowUp') all[(at - 1 + all.length) % all.length]?.focus()
    else if (event.key === 'Home') all[0]?.focus()
    else if (event.key === 'End') all[all.length - 1]?.focus()
    else if (event.key === 'ArrowRight') hasMore ? setInner(index) : aside(1)
    else if (event.key === 'ArrowLeft') aside(-1)
    else if (event.key === 'Escape') close(true)
    else if (event.key === 'Tab') return close(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div role="menu" aria-label={label} class="menu" ref={list}>
      {entries.map((entry, index) => {
        if ('line' in entry) return <hr key={`line-${index}`} />
        const more = 'entries' in entry
        return (
          <div key={entry.label} onPointerEnter={() => setInner(more ? index : null)}>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              {...(more ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': inner === index } : {})}
              onClick={() => {
                if (more) return setInner(index)
                close(false)
                entry.run()
              }}
              onKeyDown={(event) => onKeyDown(event, entry, index)}
            >
              <span>{entry.label}</span>
              {more && <span aria-hidden="true">▸</span>}
            </button>
            {more && inner === index && (
              <Menu
                label={entry.label}
                entries={entry.entries}
                close={(focus) => {
                  setInner(null)
                  if (!focus) return close(false)
                  items()[items().findIndex((item) => item.textContent?.startsWith(entry.label))]?.focus()
                }}
                aside={(step) => {
                  setInner(null)
                  if (step > 0) aside(step)
                  else items()[items().findIndex((item) => item.textContent?.startsWith(entry.label))]?.focus()
                }}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}
