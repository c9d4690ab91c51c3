// Asks a real Google account what no document says, and what the workbench takes for granted. See README.md.
// It works on tabs of its own, which it removes, and sends nothing anywhere: the answers are shown to you as text.

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Probe')
    .addItem('Run', 'menu_run')
    .addItem('Prepare a copy', 'menu_prepareCopy')
    .addItem('Look, in the copy', 'menu_lookInCopy')
    .addItem('Clean up', 'menu_cleanUp')
    .addToUi()
}

/** Runs every check and shows the answers; the page adds what only a page can find out. */
function menu_run() {
  showAnswers_(probe())
}

function menu_prepareCopy() {
  showAnswers_(prepareCopy())
}

function menu_lookInCopy() {
  showAnswers_(lookInCopy())
}

function menu_cleanUp() {
  showAnswers_(cleanUp())
}

function showAnswers_(answers) {
  var json = JSON.stringify(answers).replace(
    /[<>&]/g,
    (sign) => '\\u' + ('000' + sign.charCodeAt(0).toString(16)).slice(-4),
  )
  var page = HtmlService.createHtmlOutputFromFile('page').append('<script>start(' + json + ')</script>')
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(640).setHeight(480), 'Probe')
}

/** All checks, one after the other, each on a tab of its own. */
function probe() {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  var front = spreadsheet.getActiveSheet()
  var answers = []
  try {
    allChecks_().forEach((check) => {
      answers.push(runCheck_(spreadsheet, check))
    })
  } finally {
    cleanUp()
    spreadsheet.setActiveSheet(front)
  }
  return {
    probe: 1,
    day: Utilities.formatDate(new Date(), 'Etc/GMT', 'yyyy-MM-dd'),
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    checks: answers,
    byHand: byHand_(),
  }
}

function allChecks_() {
  return [].concat(checksOfValues_(), checksOfGrid_(), checksOfLooks_(), checksOfFormulas_(), checksOfTime_())
}

/** One check: what was seen, whether the workbench says the same, and how long it took. */
function runCheck_(spreadsheet, check) {
  var sheet = spreadsheet.insertSheet(tabName_(check.id))
  var seen
  var start = Date.now()
  try {
    seen = check.look(sheet, spreadsheet)
    SpreadsheetApp.flush()
  } catch (error) {
    seen = 'throws: ' + error.message
  }
  var milliseconds = Date.now() - start
  removeTabs_(spreadsheet)
  var answer = {
    id: check.id,
    fact: check.fact,
    question: check.question,
    seen: plain_(seen),
    milliseconds: milliseconds,
  }
  if (check.expected !== undefined) {
    answer.expected = check.expected
    answer.same = JSON.stringify(answer.seen) === JSON.stringify(check.expected)
  }
  return answer
}

/** Values as JSON: days by their instant, so that nothing depends on how a date is written. */
function plain_(value) {
  if (value instanceof Date)
    return (
      'date ' + Utilities.formatDate(value, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm")
    )
  if (Array.isArray(value)) return value.map(plain_)
  if (value === undefined) return 'undefined'
  return value
}

var TAB = 'Suivi probe '

function tabName_(id) {
  return TAB + id
}

function removeTabs_(spreadsheet) {
  spreadsheet.getSheets().forEach((sheet) => {
    if (sheet.getName().indexOf(TAB) === 0) spreadsheet.deleteSheet(sheet)
  })
}

/** Removes whatever the probe made, also after a run that was stopped. */
function cleanUp() {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  removeTabs_(spreadsheet)
  spreadsheet
    .createDeveloperMetadataFinder()
    .withKey('suivi-probe')
    .find()
    .forEach((metadata) => {
      metadata.remove()
    })
  PropertiesService.getDocumentProperties().deleteProperty('suivi-probe')
  return { cleaned: true }
}

/** Question 8, first half: leaves a property and a metadata; then make a copy with File > Make a copy. */
function prepareCopy() {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  cleanUp()
  PropertiesService.getDocumentProperties().setProperty('suivi-probe', 'kept')
  spreadsheet.addDeveloperMetadata('suivi-probe', 'on the spreadsheet')
  spreadsheet.getSheets()[0].addDeveloperMetadata('suivi-probe', 'on the sheet')
  spreadsheet.getSheets()[0].getRange('1:1').addDeveloperMetadata('suivi-probe', 'on the row')
  return {
    prepared: true,
    next: 'File > Make a copy; in the copy, Probe > Look, in the copy; then Probe > Clean up in both.',
  }
}

/** Question 8, second half, in the copy. */
function lookInCopy() {
  var found = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey('suivi-probe').find()
  return {
    probe: 1,
    id: 'Q8',
    question: 'What does "Make a copy" copy?',
    property: PropertiesService.getDocumentProperties().getProperty('suivi-probe'),
    metadata: found.map((metadata) => metadata.getValue()).sort(),
  }
}

/** What a script cannot find out alone: who looks, and how. */
function byHand_() {
  return [
    {
      id: 'Q1',
      question: 'Are Spreadsheet.copy() and addEditor() allowed with these two scopes, and can the copy be written to?',
      how: 'In the editor run a function with SpreadsheetApp.getActive().copy("probe copy").getSheets()[0].getRange("A1").setValue(1). Note what it says; bin the copy.',
    },
    {
      id: 'Q2',
      question: 'Does SpreadsheetApp.getActive() give the file inside a clock trigger of a published add-on?',
      how: 'Needs the scope script.scriptapp and a published add-on: only if reminders are ever built.',
    },
    {
      id: 'Q4',
      question: 'Does the Sheets advanced service accept a token with drive.file alone on a file the app made?',
      how: 'Needs another scope: only if partner files are ever made by the add-on.',
    },
    {
      id: 'Q6',
      question: 'Which class does the Cloud console give to script.container.ui and spreadsheets.currentonly?',
      how: 'Google Cloud console > OAuth consent screen > Data access, of the project that is published.',
    },
    {
      id: 'Q8',
      question: 'Are document properties and developer metadata copied by "Make a copy"?',
      how: 'Probe > Prepare a copy; File > Make a copy; in the copy Probe > Look, in the copy; Probe > Clean up in both.',
    },
    {
      id: 'Q9',
      question: 'What does a person see who grants only one of the two permissions?',
      how: 'In the test deployment untick one box when Google asks; open the panel, then the follow-up. Note the words on the screen.',
    },
    {
      id: 'P1',
      question: 'Does the download of the page arrive?',
      how: 'Press "Save the answers" in this dialog: is there a file, and was anything asked?',
    },
    {
      id: 'P2',
      question: 'What does a page say when two Google accounts are signed in?',
      how: 'Sign in to a second account in the same browser, reload, Probe > Run. Note what the dialog says.',
    },
    {
      id: 'P3',
      question: 'Does the document lock hold while an alert is open?',
      how: 'Only if Ui.alert is ever used: Suivi asks by its own pages.',
    },
  ]
}

/** Gives back what a page sent. */
function echo(value) {
  return value
}
