/** Plans visits: dates in steps of a week in the time zone of the file, no two on a day, overdue ones marked; kept in properties and a cache. */
function plan(first, count) {
  const ss = SpreadsheetApp.getActive()
  const sheet = ss.insertSheet('Plan')
  const day = Utilities.parseDate(first, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd')
  const dates = Array.from({ length: count }, (_, week) => {
    const date = new Date(day.getTime())
    date.setDate(date.getDate() + 7 * week)
    return [
      `V${Utilities.formatString('%03d', week + 1)}`,
      date,
      '=IF(B' + (week + 2) + '<DATE(2026,4,6),"past","to come")',
    ]
  })
  sheet.getRange(1, 1, 1, 3).setValues([['Visit', 'Date', 'When']])
  const range = sheet.getRange(2, 1, count, 3).setValues(dates)
  range.offset(0, 1, count, 1).setNumberFormat('dd/mm/yyyy').setHorizontalAlignment('right')
  sheet.getRange(2, 1, count, 1).setNumberFormat('@')
  const properties = PropertiesService.getDocumentProperties()
  properties.setProperties({ first, count: String(count) })
  CacheService.getDocumentCache().put('plan', JSON.stringify(dates.length), 60)
  const read = sheet
    .getRange(2, 2, count, 1)
    .getValues()
    .map(([date]) => Utilities.formatDate(date, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd EEE'))
  return {
    read,
    shown: range.getDisplayValues(),
    kept: properties.getKeys().sort(),
    cached: CacheService.getDocumentCache().get('plan'),
  }
}
