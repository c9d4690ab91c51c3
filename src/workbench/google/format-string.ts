/** A text by a printf template, as Utilities.formatString: `%s %d %5.2f %05d %-8s %%`. */
export function formatString(template: string, ...values: unknown[]): string {
  let next = 0
  return template.replace(
    /%(?:(%)|([-+0 ]*)(\d+)?(?:\.(\d+))?([sdifxXoeEc]))/g,
    (_, percent, flags = '', width, precision, kind) => {
      if (percent) return '%'
      const text = written(
        values[next++],
        kind as string,
        precision === undefined ? null : Number(precision),
        flags as string,
      )
      return fitted(text, Number(width ?? 0), flags as string)
    },
  )
}

function written(value: unknown, kind: string, precision: number | null, flags: string): string {
  const sign = (number: number, text: string) => (flags.includes('+') && number >= 0 ? `+${text}` : text)
  switch (kind) {
    case 'd':
    case 'i':
      return sign(Number(value), String(Math.trunc(Number(value))))
    case 'f':
      return sign(Number(value), Number(value).toFixed(precision ?? 6))
    case 'e':
    case 'E':
      return Number(value).toExponential(precision ?? 6)
    case 'x':
      return Math.trunc(Number(value)).toString(16)
    case 'X':
      return Math.trunc(Number(value)).toString(16).toUpperCase()
    case 'o':
      return Math.trunc(Number(value)).toString(8)
    default:
      return precision === null ? String(value) : String(value).slice(0, precision)
  }
}

function fitted(text: string, width: number, flags: string): string {
  if (flags.includes('-')) return text.padEnd(width)
  if (!flags.includes('0')) return text.padStart(width)
  const sign = /^[+-]/.exec(text)?.[0] ?? ''
  return sign + text.slice(sign.length).padStart(width - sign.length, '0')
}
