import { makeEnum } from './make-enum'

/** Header, first, second and footer colour of each theme, as Google gives them. Source: fact 80 of docs/fidelity.md. */
const colors = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
} as const

type Theme = keyof typeof colors

export const BandingTheme = makeEnum<typeof GoogleAppsScript.Spreadsheet.BandingTheme>(
  'BandingTheme',
  Object.keys(colors) as Theme[],
)

/** The colours of a theme, by its name. */
export function themeColors(theme: string): { header: string; first: string; second: string; footer: string } {
  const [header, first, second, footer] = colors[theme as Theme]
  return { header, first, second, footer }
}
