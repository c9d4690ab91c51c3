const noBreak = '\u00a0'

/** Sets the no-break spaces French typography asks for: before `; : ! ?` and inside « », where the text has a plain space. */
export function setFrenchSpaces<Texts extends Record<string, string>>(texts: Texts): Texts {
  const entries = Object.entries(texts).map(([code, text]) => [code, setSpaces(text)])
  return Object.fromEntries(entries) as Texts
}

function setSpaces(text: string): string {
  return text
    .replace(/ ([;:!?»])/g, `${noBreak}$1`)
    .replace(/« /g, `«${noBreak}`)
    .replace(/(\d) %/g, `$1${noBreak}%`)
}
