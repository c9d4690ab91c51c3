/** Parameters of a message: numbers, words, places. */
export type MessageParameters = Record<string, string | number>

/**
 * Something to say to a person, as data: the sentence lives in each language.
 * `refusal`: the rules say no · `repair`: the sheet is not as expected, the parameters name tab, row and column ·
 * `warning`: done, and worth knowing · `note`: why nothing was done.
 */
export interface Message {
  kind: 'refusal' | 'repair' | 'warning' | 'note'
  code: MessageCode
  parameters: MessageParameters
}

/** Every message, with the parameters its sentence uses. A code without a sentence in a language does not compile. */
export const messageParameters = {
  'lock.taken': [],
  'lock.none': [],
  'call.unknown': ['name'],
  'call.badInput': ['path'],
  accident: ['reference'],
  'plan.changed': [],
  'workbook.notSetUp': [],
  'workbook.settingsGone': [],
  'workbook.alreadySetUp': ['tab'],
  'workbook.tooManyTabs': ['count', 'limit'],
  'workbook.tooManyCells': ['count', 'limit'],
  'workbook.newer': ['version'],
  'tab.missing': ['tab'],
  'tab.twice': ['first', 'second'],
  'tab.gone': ['tab'],
  'tab.hidden': ['tab'],
  'tab.filtered': ['tab'],
  'rows.hidden': ['tab', 'rows', 'count'],
  'columns.hidden': ['tab', 'columns', 'count'],
  'tab.unreadable': ['tab'],
  'tab.noIds': ['tab'],
  'tab.moved': ['tab'],
  'tab.protected': ['tab'],
  'tab.protectedBy': ['tab', 'who'],
  'cells.protected': ['tab', 'cells'],
  'cells.protectedBy': ['tab', 'cells', 'who'],
  'cells.refused': [],
  'tab.copyIgnored': ['tab', 'original'],
  'column.missing': ['tab', 'column'],
  'column.renamed': ['tab', 'column', 'header'],
  'column.added': ['tab', 'column'],
  'header.merged': ['tab', 'cells'],
  'items.gone': [],
  'cell.notAWord': ['tab', 'row', 'column', 'text'],
  'cell.notADay': ['tab', 'row', 'column', 'text'],
  'row.unknownId': ['tab', 'row', 'id'],
  'row.copied': ['tab', 'row', 'id'],
  'row.strangeId': ['tab', 'row', 'id', 'name'],
  'row.sameId': ['tab', 'row', 'id', 'name'],
  'row.newId': ['tab', 'row', 'id', 'name'],
  'objective.gone': ['tab', 'objective'],
  'row.idMended': ['tab', 'count'],
  'row.idsLeft': ['tab', 'count', 'rows'],
  'row.idLost': ['tab', 'rows', 'count', 'names'],
  'lists.madeAgain': ['tab'],
  'visits.madeAgain': ['tab', 'count'],
  'mend.gone': [],
  'mend.roundStatus': ['round'],
  'mend.roundDate': ['round'],
  'settings.rebuilt': ['tab'],
  'training.badDates': [],
  'setup.noHeader': ['tab'],
  'setup.noNames': ['tab'],
  'setup.noPeople': ['tab'],
  'setup.noObjectives': ['tab'],
  'setup.whatMarksMean': ['mark', 'count'],
  'setup.scores': ['top', 'applied', 'partly'],
  'setup.whichTab': [],
  'setup.twoLists': ['tab', 'rows'],
  'setup.twoSets': ['tab'],
  'setup.longList': ['tab'],
  'setup.longTaken': ['tab'],
  'setup.emptyFile': [],
  'setup.notASetup': [],
  'setup.ofAnotherTab': ['tab'],
  'setup.marksAssumedPractice': ['count'],
  'setup.namesake': ['name', 'rows'],
  'setup.samePhone': ['count', 'rows'],
  'setup.samePerson': ['name', 'rows', 'id'],
  'setup.sameDiffers': ['name', 'rows', 'column', 'marks'],
  'setup.rowsLeftOut': ['count', 'rows'],
  'setup.marksChanged': ['count', 'example'],
  'setup.unknownMark': ['tab', 'row', 'column', 'text'],
  'people.new': ['count', 'names'],
  'people.left': ['count', 'names'],
  'people.sorted': ['tab', 'count'],
  'objective.new': ['count', 'titles'],
  'report.lostLetters': ['letters'],
  'report.noForms': [],
  'round.unknown': ['round'],
  'round.none': [],
  'round.openAlready': ['round'],
  'round.notOpen': ['round'],
  'round.notClosed': ['round'],
  'round.badDate': ['text'],
  'round.badTitle': [],
  'round.closedCellChanged': ['tab', 'row', 'column', 'before', 'after'],
  'round.blank': ['count'],
  'round.changedAgain': ['count'],
  'forms.noOpenRound': [],
  'forms.roundClosed': ['round'],
  'forms.notALevel': ['text'],
  'forms.tooLong': ['limit'],
  'forms.rowMissing': ['tab', 'objective'],
  'forms.noCell': ['tab', 'objective', 'column'],
  'forms.notWritten': ['tab'],
  'visit.noDate': ['tab', 'row'],
  'visit.inFuture': ['tab', 'row', 'date'],
  'visit.older': ['tab', 'row', 'date'],
  'visit.noReason': ['tab', 'row'],
  'visit.unknownItem': ['tab', 'row', 'text'],
  'visit.noLevel': ['tab', 'row'],
  'observation.toBeDecided': ['name', 'objective', 'date'],
  'followUp.nothingToDo': [],
  'followUp.noClosedRound': [],
  'followUp.noneNotYet': [],
  'followUp.rowRemoved': ['name', 'objective', 'item'],
  'followUp.sortedWithoutIds': ['tab', 'count'],
  'followUp.tabMissing': ['tab', 'objective'],
  'followUp.offerToHide': ['tab'],
} as const satisfies Record<string, readonly string[]>

export type MessageCode = keyof typeof messageParameters

/** A message is thrown when nothing can go on; the dispatch turns it into an answer. */
export class Refusal extends Error {
  constructor(readonly detail: Message) {
    super(detail.code)
    this.name = 'Refusal'
  }
}

/** Makes a message; the parameters are checked against the code by the compiler. */
export function message<Code extends MessageCode>(
  kind: Message['kind'],
  code: Code,
  parameters: { [Name in (typeof messageParameters)[Code][number]]: string | number },
): Message {
  return { kind, code, parameters: parameters as MessageParameters }
}
