import { ScriptFolder } from './script-folder'

const folder = new ScriptFolder({
  'code.gs': `function mail() {
  MailApp.sendEmail('awa@example.org', 'Hello', 'Body', { htmlBody: '<b>Body</b>', attachments: [Utilities.newBlob('x', 'text/plain', 'x.txt')] })
  GmailApp.sendEmail('modou@example.org', 'Hello', 'Body')
  MailApp.sendEmail({ to: 'a@example.org,b@example.org', subject: 'Both', body: '' })
  return MailApp.getRemainingDailyQuota()
}
function drive() {
  const folder = DriveApp.createFolder('Reports')
  const file = folder.createFile('note.txt', 'words')
  const found = DriveApp.getFoldersByName('Reports').next().getFiles()
  return [file.getName(), found.hasNext(), found.next().getId() === file.getId(), found.hasNext(),
    DriveApp.getFileById(SpreadsheetApp.getActive().getId()).getName()]
}
function fetches() {
  const answer = UrlFetchApp.fetch('https://example.org/api', { method: 'post', payload: JSON.stringify({ a: 1 }) })
  return [answer.getResponseCode(), JSON.parse(answer.getContentText())]
}
function form() {
  const form = FormApp.create('Visit').setTitle('A visit')
  form.addMultipleChoiceItem().setTitle('Level').setChoiceValues(['yes', 'no'])
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId())
  return [form.getTitle(), form.getItems().length]
}
function triggers() {
  ScriptApp.newTrigger('mail').timeBased().everyDays(1).atHour(6).create()
  ScriptApp.newTrigger('mail').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create()
  return ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction() + ' ' + trigger.getEventType())
}
function missing() { return CalendarApp.getDefaultCalendar() }
function missingMethod() { return MailApp.nothing }`,
})

describe('what would leave the workbook is said, and goes nowhere', () => {
  test('mail', async () => {
    const { report } = await folder.run('mail')
    expect(report.value).toBe(96)
    expect(report.recorded).toEqual([
      {
        method: 'MailApp.sendEmail',
        what: {
          to: 'awa@example.org',
          subject: 'Hello',
          body: 'Body',
          htmlBody: '<b>Body</b>',
          attachments: ['x.txt'],
        },
      },
      { method: 'GmailApp.sendEmail', what: { to: 'modou@example.org', subject: 'Hello', body: 'Body' } },
      { method: 'MailApp.sendEmail', what: { to: 'a@example.org,b@example.org', subject: 'Both', body: '' } },
    ])
  })

  test('files and folders', async () => {
    const { report } = await folder.run('drive')
    expect(report.value).toEqual(['note.txt', true, true, false, 'list'])
    expect(report.recorded.map(({ method, what }) => [method, what['name']])).toEqual([
      ['Folder.createFolder', 'Reports'],
      ['Folder.createFile', 'note.txt'],
    ])
  })

  test('requests to the network', async () => {
    const { report } = await folder.run('fetches')
    expect(report.value).toEqual([200, {}])
    expect(report.recorded).toEqual([
      { method: 'UrlFetchApp.fetch', what: { url: 'https://example.org/api', method: 'post', payload: '{"a":1}' } },
    ])
  })

  test('forms and triggers', async () => {
    const { report, failure } = await folder.run('form')
    expect(failure).toBeNull()
    expect(report.value).toEqual(['A visit', 1])
    expect(report.recorded.map(({ method }) => method)).toEqual([
      'FormApp.create',
      'Form.setTitle',
      'Form.addMultipleChoiceItem',
      'MultipleChoiceItem.setTitle',
      'MultipleChoiceItem.setChoiceValues',
      'Form.setDestination',
    ])
    expect((await folder.run('triggers')).report.value).toEqual(['mail CLOCK', 'mail ON_EDIT'])
  })

  test('what is not there says so, with its line', async () => {
    expect((await folder.run('missing')).failure).toBe(
      'code.gs, line 29: Error: CalendarApp.getDefaultCalendar is not in the workbench',
    )
    expect((await folder.run('missingMethod')).failure).toMatch('MailApp.nothing is not in the workbench')
  })
})
