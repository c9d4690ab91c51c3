/** How people of a locale type numbers, dates and formulas. `order` is the order of day, month and year. */
export interface TypingLocale {
  code: string
  decimal: string
  thousands: string
  order: 'dmy' | 'mdy' | 'ymd'
  dateFormat: string
  timeFormat: string
  /** Between the arguments of a formula. */
  separator: string
  yes: string[]
  no: string[]
}

const slashed = { order: 'dmy', dateFormat: 'dd/mm/yyyy', timeFormat: 'hh:mm:ss' } as const
const comma = { decimal: ',', separator: ';' } as const

const table: TypingLocale[] = [
  {
    code: 'en_US',
    decimal: '.',
    thousands: ',',
    order: 'mdy',
    dateFormat: 'm/d/yyyy',
    timeFormat: 'hh:mm:ss a',
    separator: ',',
    yes: [],
    no: [],
  },
  { code: 'en_GB', decimal: '.', thousands: ',', ...slashed, separator: ',', yes: [], no: [] },
  { code: 'en_IN', decimal: '.', thousands: ',', ...slashed, separator: ',', yes: [], no: [] },
  { code: 'fr_FR', ...comma, thousands: '\u202f', ...slashed, yes: ['VRAI'], no: ['FAUX'] },
  { code: 'es_ES', ...comma, thousands: '.', ...slashed, yes: ['VERDADERO'], no: ['FALSO'] },
  { code: 'es_PE', decimal: '.', thousands: ',', ...slashed, separator: ',', yes: ['VERDADERO'], no: ['FALSO'] },
  { code: 'pt_BR', ...comma, thousands: '.', ...slashed, yes: ['VERDADEIRO'], no: ['FALSO'] },
]

/** The spreadsheet locale of a file that says none, by the language of the person. */
export function localeOfLanguage(language: string | undefined): string {
  const locales: Record<string, string> = { fr: 'fr_FR', es: 'es_PE', pt: 'pt_BR' }
  return locales[language ?? ''] ?? 'en_US'
}

/** The typing rules of a locale; one that is not in the table types like its language, else like en_US. */
export function typingLocale(code: string): TypingLocale {
  const language = code.slice(0, 2)
  return (
    table.find((entry) => entry.code === code) ?? table.find((entry) => entry.code.startsWith(language)) ?? table[0]!
  )
}
