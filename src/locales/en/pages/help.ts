import type { helpPhraseParameters } from '../../page-phrases/help'

/** Words of help in English. */
export const helpPhrases: Record<keyof typeof helpPhraseParameters, string> = {
  'help.title': 'Help',
  'help.guide': 'Guide',
  'help.check': 'Check',
  'help.settings': 'Settings',
  'help.twoSteps': 'Two steps',
  'help.twoSteps1': 'The evaluation is a snapshot: some months after the training, what is being done with it?',
  'help.twoSteps2': 'The follow-up supports what is not yet put into practice, until it is.',
  'help.words': 'Three distinctions',
  'help.words1':
    'Acquired is not applied. What people knew at the end of the training is kept beside, and never counted as done at home.',
  'help.words2': 'Blank is not “not yet”. A blank is to be filled; “not observed” means nobody could tell.',
  'help.words3': '“Applied” means done alone, in a real situation. Write the situation: it is the point.',
  'help.path': 'The way through',
  'help.path1': 'Set up: Suivi reads your sheet and shows what it understood.',
  'help.path2': 'New evaluation: a tab with a form for each person.',
  'help.path3': 'Fill in the forms: in the panel, or by hand in the tab, on a phone, by a partner. It is the same.',
  'help.path4': 'Close the evaluation: its levels are kept as they are.',
  'help.path5': 'Update the follow-up tabs: a row for each “not yet”. Plan, visit, fill in the slip, update again.',
  'help.path6': 'Summary: figures with their base, for the team and the donor; as a PDF too, with or without names.',
  'help.never': 'What Suivi never does',
  'help.never1': 'It never deletes, moves or restyles what you typed. It never deletes a tab.',
  'help.never2': 'It sends nothing anywhere: everything stays in this spreadsheet.',
  'help.checkLead':
    'Suivi reads every tab and says what is not as it should be. Nothing is changed before you press a button.',
  'help.checkRun': 'Check this workbook',
  'help.checkFine': 'All is well: {count} {count#tab|tabs} read, nothing to report.',
  'help.checkFound': '{count} {count#thing|things} to look at, in {tabs} {tabs#tab|tabs}.',
  'help.checkMends':
    'The next update of the follow-up tabs mends what it can by itself: missing ids, new people, copied rows. It asks where it is not sure.',
  'help.looking': 'Looking for hidden rows and columns… {done} of {count} {count#tab|tabs}',
  'help.lookStop': 'Stop looking',
  'help.lookDone': 'Hidden rows and columns: all tabs looked through.',
  'help.lookNone': 'No row or column is hidden.',
  'help.lookLeft':
    'Not looked through for hidden rows, as this workbook is large: {tabs}. The button below shows all rows.',
  'help.linesShown': 'Done: they are shown.',
  'help.hiddenRows': 'Rows hidden by hand',
  'help.hiddenRowsWhy':
    'Suivi reads and updates them like the others. A very large workbook is not looked through to the end: this button shows all rows.',
  'help.showRows': 'Show all rows of the tabs of Suivi',
  'help.mended': 'Done. Checked again:',
  'help.goThere': 'Go there ({cell})',
  'help.training': 'The training',
  'help.trainingTitle': 'Title',
  'help.organisation': 'Organisation',
  'help.starts': 'From',
  'help.ends': 'To',
  'help.datesWrong': 'The training ends before it starts.',
  'help.people': 'What you call the participants',
  'help.peopleOne': 'One',
  'help.peopleMany': 'Several',
  'help.peopleHint':
    'In the language of the tabs ({language}), for example: member, members. Left empty, they are called participants. The panel, the summary and its PDF use your word.',
  'help.peopleBoth': 'Please write both words, or none.',
  'help.save': 'Save',
  'help.saved': 'Saved.',
  'help.language':
    'Language of this workbook’s tabs: {language}. Pages and menus speak the language of your Google account.',
  'help.lists':
    'The words of the drop-down lists (obstacles, modalities, responsibles…) are yours: change them in the “{tab}” tab.',
  'help.sheet': 'Your list is the “{tab}” tab. Suivi reads these columns:',
  'help.carry': 'Use this set-up for another cohort',
  'help.carryHow':
    'Copy this text. In the other workbook, open “Set up…” and paste it under “Use the set-up of another cohort”: columns and marks are then understood as here.',
  'help.carryText': 'This set-up',
  'help.carryNobody': 'It says what columns and marks are called. No name, phone or ID of anybody is in it.',
  'help.copy': 'Copy',
  'help.copied': 'Copied.',
  'help.copyByHand': 'The text is selected: press Ctrl+C to copy it.',
  'help.privacy':
    'Suivi may only see the spreadsheet it is opened in, and show its own pages. It keeps what it knows in this spreadsheet and sends nothing anywhere.',
}
