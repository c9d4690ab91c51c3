import type { followUpPhraseParameters } from '../../page-phrases/follow-up'

/** Words of the follow-up in English. */
export const followUpPhrases: Record<keyof typeof followUpPhraseParameters, string> = {
  'followUp.title': 'Follow-up tabs',
  'followUp.lead': 'This is what an update will do. Nothing is written before you say so.',
  'followUp.new': 'New, to be supported',
  'followUp.kept': 'Unchanged',
  'followUp.changed': 'Changed since the last update',
  'followUp.ended': 'Ended',
  'followUp.reopened': 'Reopened',
  'followUp.withdrawn': 'Withdrawn (the observation was corrected)',
  'followUp.visits': 'Visits taken up from the slips',
  'followUp.stillToObserve': 'Still to observe',
  'followUp.what': 'What',
  'followUp.count': 'Count',
  'followUp.newTabs': '{count} new {count#tab|tabs} will be made.',
  'followUp.questions': 'Before that, please answer',
  'followUp.forAll': 'For all the rows removed:',
  'followUp.reason': 'Why stop?',
  'followUp.reasonHint': 'The reason stays with the line. For instance: has changed trade.',
  'followUp.preview': 'See the preview',
  'followUp.apply': 'Update the tabs',
  'followUp.cellsOnly':
    'The lines stay the same. What Suivi works out in them (level today, names, IDs) will be brought up to date.',
  'followUp.reading': 'Reading the tabs…',
  'followUp.applying': 'Writing the tabs… This takes up to a minute.',
  'followUp.done': 'The follow-up tabs are up to date',
  'followUp.doneCounts': '{open} {open#line|lines} to follow up, in {tabs} {tabs#tab|tabs}.',
  'followUp.doneHow':
    'In each tab: choose what holds people back and what will be done, by whom, when. After a visit, fill in its slip, in the yellow columns; the next update takes it up into Visits.',
  'followUp.goTo': 'Go to “{title}”',
  'followUp.tabs': 'The tabs',
  'followUp.ended1': 'nothing open any more',
  'followUp.hide': 'Hide {count#the tab|the tabs} with nothing open',
  'followUp.hidden': '{count} {count#tab is|tabs are} hidden. Nothing in {count#it|them} is lost.',
  'followUp.toSummary': 'Update the summary',
}
