import type { CallInput, CallOutput } from '../../api/calls'
import { carrySetup } from '../../domain/setup/carry-setup'
import { localeOf } from '../../locales'
import type { Locale } from '../../locales/locale'
import { isDay } from '../../model/day'
import { message, Refusal } from '../../model/message'
import { rememberSettings } from '../../sheets/applying/memory'
import { readPart } from '../../sheets/reading/read-workbook'

/** What is set for this workbook. */
export function readSettings(_input: CallInput<'settings.read'>): CallOutput<'settings.read'> {
  const { settings, known } = readPart(SpreadsheetApp.getActiveSpreadsheet(), () => ['team', 'lists'])
  const { training, language, mapping } = settings
  return {
    training,
    language: localeOf(language).name,
    tab: known.team?.tab.name() ?? mapping.tab,
    lists: known.lists?.view.tab.name() ?? '',
    columns: mapping.columns
      .filter(({ role }) => role !== 'other')
      .map(({ role, header, objective }) => ({ role, header, objective })),
    carried: JSON.stringify(carrySetup(settings), null, 1),
  }
}

/** Keeps title, organisation and dates of the training. */
export function saveSettings({ training }: CallInput<'settings.save'>, _locale: Locale): CallOutput<'settings.save'> {
  const { starts, ends } = training
  for (const day of [starts, ends]) {
    if (day !== '' && !isDay(day)) throw new Refusal(message('refusal', 'round.badDate', { text: day }))
  }
  if (starts !== '' && ends !== '' && ends < starts) {
    throw new Refusal(message('refusal', 'training.badDates', {}))
  }
  const workbook = readPart(SpreadsheetApp.getActiveSpreadsheet(), () => [])
  const { people, ...others } = training
  const [one = '', many = ''] = [people?.one.trim(), people?.many.trim()]
  const word = one === '' && many === '' ? {} : { people: { one: one || many, many: many || one } }
  return { saved: rememberSettings(workbook, { ...workbook.settings, training: { ...others, ...word } }) }
}
