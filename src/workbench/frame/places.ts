/** The places of the page in the order F6 goes through them: the menu bar, the grid, the panel. */
const places = ['[role=menubar] button', '#grid .o-grid [contenteditable]', '#panel iframe']

function goTo(place: number): boolean {
  const element = document.querySelector<HTMLElement>(places[place]!)
  element?.focus()
  return element !== null
}

/** Where the keyboard is: the grid keeps Tab for itself, so there has to be another way out of it. */
function placeNow(): number {
  const { activeElement } = document
  if (activeElement?.closest('header.bar')) return 0
  return activeElement?.closest('#panel') ? 2 : 1
}

function goToNext(): void {
  const from = placeNow()
  if (!goTo((from + 1) % 3)) goTo((from + 2) % 3)
}

/** F10 goes to the menu bar, F6 to the next place; a dialog keeps the keyboard. Was it such a key? */
export function takePlaceKey(key: string): boolean {
  if (document.querySelector('dialog[open]')) return false
  if (key === 'F10') return goTo(0)
  if (key === 'F6') goToNext()
  return key === 'F6'
}

/** Hears those keys, and Escape on the bar, which goes back to the grid. */
export function hearPlaceKeys(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const leavesBar = event.key === 'Escape' && isOnClosedBar(event.target)
      if (!takePlaceKey(event.key) && !(leavesBar && goTo(1))) return
      event.preventDefault()
      event.stopPropagation()
    },
    true,
  )
}

function isOnClosedBar(target: EventTarget | null): boolean {
  const button = (target as Element | null)?.closest('[role=menubar] button')
  return button?.getAttribute('aria-expanded') === 'false' && !button.closest('[role=menu]')
}

/** Goes to the grid when the keyboard is nowhere: what it was in has gone. */
export function leaveNowhere(): void {
  if (document.activeElement === document.body) goTo(1)
}

/** Goes to the panel that was just asked for. */
export function goToPanel(): void {
  goTo(2)
}
