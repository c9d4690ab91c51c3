import { useEffect } from 'preact/hooks'

interface FormKeys {
  /** The element that holds the objectives. */
  list(): HTMLElement | null
  onGo(step: 1 | -1): void
}

/** Page Down and Page Up go from form to form, the arrows from objective to objective, wherever the focus is. */
export function useFormKeys({ list, onGo }: FormKeys, about: unknown): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'PageDown' || event.key === 'PageUp') {
        event.preventDefault()
        onGo(event.key === 'PageDown' ? 1 : -1)
      }
      const target = event.target as HTMLElement
      if (target.getAttribute('role') !== 'radio') return
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.preventDefault()
      focusBeside(list(), target, event.key === 'ArrowDown' ? 1 : -1)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [about])
}

/** The first objective without a level takes the focus; when there is none, the name. */
export function focusFirst(list: HTMLElement | null, heading: HTMLElement | null, scrolls: boolean): void {
  requestAnimationFrame(() => {
    if (scrolls) heading?.scrollIntoView({ block: 'start' })
    const groups = groupsIn(list)
    const empty = groups.find((group) => !group.querySelector('[aria-checked="true"]'))
    const target = empty?.querySelector<HTMLElement>('[tabindex="0"]') ?? heading
    target?.focus({ preventScroll: groups[0] === empty })
  })
}

function focusBeside(list: HTMLElement | null, from: HTMLElement, step: 1 | -1): void {
  const groups = groupsIn(list)
  const index = groups.indexOf(from.closest('[role="radiogroup"]')!)
  groups[index + step]?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
}

function groupsIn(list: HTMLElement | null): Element[] {
  return [...(list?.querySelectorAll('[role="radiogroup"]') ?? [])]
}
