/** Sends a mail to everybody who has an address and was not written to, from a template with {{Name}}; notes who was. */
const SENT = 'EMAIL_SENT'

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Mail')
    .addItem('Send', 'sendMails')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Quota', 'quota'))
    .addToUi()
}

function quota() {
  return MailApp.getRemainingDailyQuota()
}

function sendMails() {
  const ui = SpreadsheetApp.getUi()
  const subject = ui.prompt('Subject line', ui.ButtonSet.OK_CANCEL)
  if (subject.getSelectedButton() !== ui.Button.OK) return 0
  const lock = LockService.getDocumentLock()
  if (!lock.tryLock(5000)) throw new Error('Somebody else is sending.')
  const sheet = SpreadsheetApp.getActiveSheet()
  const [header, ...rows] = sheet.getDataRange().getDisplayValues()
  const at = (name) => header.indexOf(name)
  let sentColumn = at('Sent')
  if (sentColumn < 0) {
    sentColumn = header.length
    sheet.getRange(1, sentColumn + 1).setValue('Sent')
  }
  let sent = 0
  rows.forEach((row, index) => {
    if (!/@/.test(row[at('Email')]) || row[sentColumn] === SENT) return
    const fill = (text) => text.replace(/{{([^}]+)}}/g, (_, name) => row[at(name)] || '')
    const body = HtmlService.createTemplateFromFile('letter')
    body.row = Object.fromEntries(header.map((name, place) => [name, row[place]]))
    MailApp.sendEmail(
      row[at('Email')],
      fill(subject.getResponseText()),
      fill('Hello {{Name}}, see you in {{Place}}.'),
      {
        name: 'The team',
        htmlBody: body.evaluate().getContent(),
      },
    )
    sheet.getRange(index + 2, sentColumn + 1).setValue(SENT)
    SpreadsheetApp.flush()
    Utilities.sleep(500)
    sent++
  })
  PropertiesService.getDocumentProperties().setProperty(
    'lastRun',
    Utilities.formatDate(new Date(), 'GMT', 'yyyy-MM-dd'),
  )
  lock.releaseLock()
  console.log('Sent %s', sent)
  return sent
}
