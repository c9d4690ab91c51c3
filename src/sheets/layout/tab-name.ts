/** The longest tab name that .xlsx holds, in characters. */
const longest = 31

/** A tab name that Google Sheets and .xlsx both take: on a clash it gets a number. */
export function tabName(wanted: string, isTaken: (name: string) => boolean = () => false): string {
  const base = cleaned(wanted)
  let name = shortened(base, '')
  for (let number = 2; isTaken(name) || name.toLowerCase() === 'history'; number++) {
    name = shortened(base, ` (${number})`)
  }
  return name
}

/** Signs a name cannot hold, and those that turn round or hide what stands beside them: the name would not be found again by eye. */
const unfit = /[[\]:*?/\\\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu

function cleaned(text: string): string {
  const allowed = text.replace(unfit, ' ')
  return allowed.replace(/\s+/g, ' ').replace(/^[' ]+|[' ]+$/g, '') || 'Suivi'
}

function shortened(text: string, ending: string): string {
  const room = longest - ending.length
  return (
    (text.length > room
      ? `${text
          .slice(0, room - 1)
          .replace(/[\ud800-\udbff]$/, '')
          .trimEnd()}…`
      : text) + ending
  )
}
