import type { Locale } from '../locale'

/** Sentences in English. */
export const messages: Locale['messages'] = {
  'lock.taken': 'Somebody else is updating this workbook. Please wait a moment, then try again.',
  'lock.none':
    'This workbook cannot be reserved for an update, so nothing was written. Open it in Google Sheets, then try again.',
  'call.unknown': 'Suivi does not know “{name}”. Close the panel and open it again.',
  'call.badInput': 'Something is not right in “{path}”. Please check it, then try again.',
  accident:
    'Something went wrong, and it is not your doing. Try again; if it comes back, tell us this reference: {reference}.',
  'plan.changed': 'The workbook has changed since the preview. Nothing was written; here is the new preview.',
  'workbook.notSetUp': 'This workbook is not set up yet. Choose “Set up…” in the menu.',
  'workbook.settingsGone':
    'The hidden tab in which Suivi keeps its settings was deleted. Restore it: File ▸ Version history. Or open “Check this workbook”, which can make it again from the tabs.',
  'workbook.alreadySetUp': 'This workbook is set up already, with the people of the tab “{tab}”.',
  'workbook.tooManyTabs':
    'That would make {count} tabs; a workbook of Suivi holds {limit}. Split the cohort, or take fewer objectives. Nothing was written.',
  'workbook.tooManyCells':
    'That would make {count} cells; a workbook of Suivi holds {limit}. Delete empty rows and columns, or split the cohort. Nothing was written.',
  'workbook.newer':
    'This workbook was made by a newer Suivi (version {version}). Please use that one. Nothing was written.',
  'tab.missing': 'The tab “{tab}” is no longer there. Bring it back (undo, or the version history), then try again.',
  'tab.twice': '“{first}” and “{second}” look like the same tab. Keep one, delete the other, then try again.',
  'tab.gone': 'The tab “{tab}” was deleted. To have back what stood in it, restore it from the version history.',
  'tab.hidden':
    '“{tab}” is hidden, and there are lines to follow up in it. It is read and updated like the others; show it again so that the team sees it.',
  'rows.hidden':
    '“{tab}”: {count#row|rows} {rows} {count#is|are} hidden. Suivi reads and updates {count#it|them} like the others.',
  'columns.hidden':
    '“{tab}”: {count#a column is|columns are} hidden: {columns}. Suivi reads and updates {count#it|them} like the others.',
  'tab.filtered': 'A filter is on in “{tab}”: rows may be out of sight. They are read and updated like the others.',
  'tab.unreadable':
    '“{tab}”: its headers can no longer be read, so nothing is read or written there. Open “Check this workbook”, or bring the headers back from the version history.',
  'tab.noIds':
    '“{tab}” has lost its ID column, so whose row is whose cannot be told. Nothing was written. Open “Check this workbook”, which gives the IDs back from the names.',
  'tab.moved': 'Rows moved in “{tab}” during the update. Nothing was written there; please run the update again.',
  'tab.protectedBy':
    '“{tab}” is protected ({who}), so Suivi cannot write there on your behalf. Ask for the right to edit, or let somebody who has it run the update.',
  'cells.protected':
    '“{tab}”: the cells {cells} are protected, so Suivi cannot write there on your behalf. Ask the owner of this spreadsheet for the right to edit, or let somebody who has it run the update.',
  'cells.protectedBy':
    '“{tab}”: the cells {cells} are protected ({who}), so Suivi cannot write there on your behalf. Ask for the right to edit, or let somebody who has it run the update.',
  'cells.refused':
    'Part of this workbook is protected against you, so this was not done to the end. Open “Check this workbook” to see which cells, ask for the right to edit them, then do it again: what is already written is right.',
  'tab.protected':
    '“{tab}” is protected, so Suivi cannot write there on your behalf. Ask its owner for the right to edit, or let somebody who has it run the update.',
  'tab.copyIgnored': '“{tab}” is a copy of “{original}”. It is yours: nothing is read or written there.',
  'column.missing':
    '“{tab}”: the column “{column}” is missing. Undo, or type its header back above its cells, then try again.',
  'column.renamed': '“{tab}”: the column “{column}” is now called “{header}”. It goes on under that name.',
  'column.added':
    '“{tab}”: the column “{column}” is there again, empty. What people had typed in it is in the version history.',
  'header.merged': '“{tab}”: the header cells {cells} are merged, so the columns below cannot be told apart.',
  'items.gone':
    'The hidden memory of the follow-up was deleted. It is made again from the evaluations, the tabs and the visits; only rows you had left out or stopped by hand are forgotten, and come back.',
  'cell.notAWord':
    '“{tab}”, row {row}, column “{column}”: “{text}” is on no list. Choose a word from the list, or add this one to Lists.',
  'cell.notADay': '“{tab}”, row {row}, column “{column}”: “{text}” is not a date. Type a day, such as 12 Mar 2026.',
  'row.unknownId': '“{tab}”, row {row}: nobody and nothing has the ID {id}. The row was left as it is; check its ID.',
  'row.copied': '“{tab}”, row {row} was copied from the row of {id}. It is now a row of your own, without an ID.',
  'row.idMended': '“{tab}”: {count} {count#ID was|IDs were} put back beside the right name.',
  'row.idsLeft':
    '“{tab}”, {count#row|rows} {rows}: several people may be meant, so {count#this row has|these rows have} no ID yet. Type the right one before the next update.',
  'row.idLost': '“{tab}”, {count#row|rows} {rows}: the ID of {names} was typed over or deleted. Give it back?',
  'lists.madeAgain':
    '“{tab}” stands again, with the usual words. Words of your own are only in the version history (File ▸ Version history): write them in the tab again.',
  'visits.madeAgain':
    '“{tab}” stands again, with {count} {count#visit|visits} of which Suivi remembered the day and what they decided. What was written about visits is only in the version history: File ▸ Version history.',
  'mend.gone': 'This is no longer so: the workbook has changed since the check. Nothing was written; check again.',
  'mend.roundStatus': 'Was the evaluation “{round}” closed, or is it still being filled in?',
  'mend.roundDate': 'On which day was the evaluation “{round}” made?',
  'settings.rebuilt':
    'The settings were made again from the tabs, with the people of “{tab}”. Look at them in Settings: title and dates of the training are asked there. What people knew at the end of the training, and answers you had given before, stand in no tab: only the version history has them. The next summary goes into a new tab.',
  'row.strangeId':
    '“{tab}”, row {row}: the ID {id} of {name} was not given by Suivi (typed by hand, or from another file). The row is left alone; if {name} belongs here, give it an ID of its own.',
  'row.sameId':
    '“{tab}”, row {row}: the ID {id} beside {name} stands in another row too. The next update gives this row an ID of its own.',
  'row.newId': '“{tab}”, row {row}: {name} now has the ID {id}.',
  'objective.gone':
    '“{tab}”: the objective {objective} has no row any more, though evaluations or follow-up tabs speak of it. Put its row back with this ID (undo, or the version history); until then its lines are left as they are.',
  'training.badDates': 'The training would end before it started. Correct one of the two dates.',
  'setup.noHeader': 'No row of headers was found in “{tab}”. Write a header above each column, such as Name and Group.',
  'setup.noNames': 'No column of names was found in “{tab}”. Which column holds the names?',
  'setup.noPeople': 'No participant was found in “{tab}”. Write one person a row below the headers.',
  'setup.noObjectives': 'No objective was found in “{tab}”. Write what the training aimed at, one objective a line.',
  'setup.whatMarksMean': 'What does “{mark}” mean? It stands in {count} {count#cell|cells}.',
  'setup.scores':
    'The marks look like scores up to {top}: from {applied} on an objective would count, from {partly} on in part. Is that right?',
  'setup.whichTab': 'Which tab holds the participants?',
  'setup.twoLists':
    '“{tab}” holds several lists, one below the other. Which one is it? Choose its header row (rows {rows}).',
  'setup.twoSets':
    '“{tab}” holds several sets of marks, of different days. Keep one: for the columns of the others, choose “Something else”.',
  'setup.longList':
    '“{tab}” has a row for each person and objective, but not every date can be read, so which mark is the latest is not known. Write them as 12/03/2026.',
  'setup.longTaken':
    '“{tab}” has a row for each person and objective: the latest mark counts, the earlier ones are kept as a note.',
  'setup.notASetup':
    'This text is not a set-up of Suivi, so nothing was taken over. In the workbook of the other cohort, open Help ▸ Settings, copy the whole text, then paste it here.',
  'setup.ofAnotherTab': 'This set-up speaks of a tab called “{tab}”, and there is none here. Nothing was taken over.',
  'setup.emptyFile': 'This file is empty. Write one person a row, below a row of headers, then try again.',
  'setup.marksAssumedPractice':
    '{count} {count#mark was|marks were} taken as what people do at home, and kept as a first, closed round. If they speak of the end of the training, say so in Settings.',
  'setup.namesake': 'Several people are called {name} (rows {rows}). They are kept apart.',
  'setup.samePhone':
    '{count} {count#phone belongs|phones belong} to two or three people (rows {rows}). They are kept apart.',
  'setup.samePerson': '{name} stands in rows {rows}: one person, {id}. Your rows stay as they are.',
  'setup.sameDiffers':
    '{name} (rows {rows}), column “{column}”: the marks differ ({marks}). The lower one counts; the other stays in your sheet.',
  'setup.rowsLeftOut':
    '{count} {count#row was|rows were} not taken as people (rows {rows}): blank, totals, legends or repeated headers.',
  'setup.marksChanged':
    'In your sheet, the marks of {count} {count#person|people} have changed since set-up, such as those of {example}. Levels are no longer read there: write a new one in an evaluation tab, or on a visit.',
  'setup.unknownMark':
    '“{tab}”, row {row}, column “{column}”: “{text}” is not a mark that is known. The text was kept as a note, and the level is to be filled in.',
  'people.new': '{count} new {count#person|people}: {names}.',
  'people.left': '{count} {count#person is|people are} no longer in the sheet: {names}. Their history is kept.',
  'people.sorted':
    '“{tab}”: {count} {count#name stands|names stand} beside the ID of somebody else. Was the sheet sorted without its ID column?',
  'objective.new': '{count} new {count#objective|objectives}: {titles}.',
  'report.lostLetters':
    'Some letters cannot be printed here and stand as boxes: {letters}. Everything else is in the PDF.',
  'report.noForms': 'Nobody to print a form for: look at the choice of people.',
  'round.unknown': 'There is no round “{round}” in this workbook. Choose one from the list.',
  'round.none': 'There is no round yet. Choose “New evaluation…” in the menu.',
  'round.openAlready': 'The round “{round}” is open already. Close it first.',
  'round.notOpen': 'The round “{round}” is not open. Reopen it first.',
  'round.notClosed': 'The round “{round}” is not closed. Only a closed round can be reopened.',
  'round.badDate': '“{text}” is not a date. Choose a day, such as 12 Mar 2026.',
  'round.badTitle': 'Give the round a title that no other round has, such as “3 months”.',
  'round.closedCellChanged':
    '“{tab}”, row {row}, column “{column}”: this round is closed, and “{before}” has become “{after}”. Put it back, or reopen the round.',
  'round.blank':
    '{count} {count#level is|levels are} not filled in. You can close the round all the same: a blank is never counted as “not yet”.',
  'round.changedAgain':
    '{count} {count#cell has|cells have} changed again meanwhile, and {count#was|were} left as {count#it is|they are}. Look once more, then decide.',
  'forms.noOpenRound': 'No evaluation is open. Start a new one, then fill in its forms.',
  'forms.roundClosed':
    'The evaluation “{round}” has been closed meanwhile, so nothing more is written in it. Reopen it to go on.',
  'forms.notALevel': '“{text}” is not a level. Choose one of the levels shown.',
  'forms.tooLong': 'This text is too long for a cell: {limit} characters at most. Please shorten it.',
  'forms.rowMissing':
    '“{tab}”: the row for “{objective}” is no longer there, so the answer was not written. Bring the row back (undo, or the version history), then try again.',
  'forms.noCell':
    '“{tab}”, {objective}: the cell “{column}” is merged with others, or its column is gone, so the answer was not written.',
  'forms.notWritten':
    '“{tab}” could not be written to: part of it may be protected, or a rule may refuse the answer. Your answers are kept here; ask the owner of the tab, then try again.',
  'visit.noDate': '“{tab}”, row {row}: the visit has no date, so it is not taken up. Fill in “Visited on”.',
  'visit.inFuture':
    '“{tab}”, row {row}: the visit is dated {date}, a day still to come, so it is not taken up. Correct “Visited on”, or write that day in “Next date”.',
  'visit.older':
    '“{tab}”, row {row}: the visit of {date} is older than the latest observation. It is kept in Visits, and today’s level stays that of the observation.',
  'visit.noReason':
    '“{tab}”, row {row}: “We stop” needs a reason, so the visit is not taken up. Write why in “What was done”.',
  'visit.unknownItem': '“{tab}”, row {row}: “{text}” is not a follow-up item. Choose one, such as P012-O03.',
  'visit.noLevel':
    '“{tab}”, row {row}: the visit has nothing but a date, so it is not taken up. Fill in “Level seen”, or “What was done”.',
  'observation.toBeDecided':
    '{name}, {objective}: two observations of {date} differ. The lower one counts until somebody keeps one.',
  'followUp.nothingToDo': 'Nothing to do: the follow-up is up to date.',
  'followUp.noClosedRound':
    'Nothing to follow up yet: no round is closed. Fill in the forms, then close the evaluation.',
  'followUp.noneNotYet': 'Nothing to follow up: nobody stands at “not yet” for any objective.',
  'followUp.rowRemoved': 'The row of {name} for “{objective}” ({item}) was deleted. What should become of it?',
  'followUp.sortedWithoutIds':
    '“{tab}”: {count} {count#name stands|names stand} beside the ID of somebody else. Was the tab sorted without its ID column?',
  'followUp.tabMissing':
    'The follow-up tab “{tab}” ({objective}) was deleted. Make it again, or leave this objective out?',
  'followUp.offerToHide': 'Nothing is open any more in “{tab}”. You can hide this tab; nothing in it is lost.',
}
