// Makes a page's script safe for Google's page service, which cuts what looks like a comment out of the text of a script, in
// strings too, takes `<?` for code of the server, and mangles what is not ASCII.
import { tokenizer } from 'acorn'

/** What must not stand anywhere in the text of a script. */
const forbidden = ['//', '/*', '*/', '<!--', '-->', '<?', '?>', '</script']

/** The first forbidden thing in a text, with what stands around it; null when there is none. */
export function findForbidden(text) {
  for (const sign of forbidden) {
    const at = text.toLowerCase().indexOf(sign)
    if (at !== -1) return `${sign} in …${text.slice(Math.max(0, at - 40), at + 40)}…`
  }
  const foreign = /[^\n\r\t -~]/.exec(text)
  return foreign
    ? `a letter that is not ASCII in …${text.slice(Math.max(0, foreign.index - 40), foreign.index + 40)}…`
    : null
}

/** The same script without any of it: strings and regular expressions say it in other signs. */
export function makeSafe(script) {
  let safe = ''
  let end = 0
  for (const token of tokenizer(script, { ecmaVersion: 2020 })) {
    safe += script.slice(end, token.start)
    const raw = script.slice(token.start, token.end)
    if (token.type.label === 'string') safe += safeString(raw)
    else if (token.type.label === 'regexp') safe += safeRegexp(raw)
    else safe += raw
    end = token.end
  }
  const whole = safe + script.slice(end)
  const left = findForbidden(whole)
  if (left) throw new Error(`A page must not hold ${left}`)
  return whole
}

/** In a string, a sign may stand behind a backslash and still be itself. */
function safeString(raw) {
  return raw
    .replace(/\/(?=[/*])/g, '/\\')
    .replace(/\*(?=\/)/g, '*\\')
    .replace(/<(?=[!?/])/g, '<\\')
    .replace(/\?(?=>)/g, '?\\')
    .replace(/--(?=>)/g, '--\\')
}

/** In a regular expression a slash is `\x2f`, and so are the others by their codes. */
function safeRegexp(raw) {
  const close = raw.lastIndexOf('/')
  const body = raw
    .slice(1, close)
    .replace(/\\\//g, '\\x2f')
    .replace(/\//g, '\\x2f')
    .replace(/<(?=!--|\?)/g, '\\x3c')
    .replace(/\?(?=>)/g, '\\x3f')
    .replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `/${/(^|[^\\])(\\\\)*\*$/.test(body) ? `${body}(?:)` : body}/${raw.slice(close + 1)}`
}
