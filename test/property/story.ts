import type { CallInput, CallName } from '../../src/api/calls'
import type { Question } from '../../src/api/messages'
import type { WorkbookData } from '../../src/workbench/workbook/data'
import { type Chapter, doEdit } from './edits'
import { Person } from './person'
import { differences } from './picture'
import type { Stage } from './prepared'
import { broken, type Change, checkIdsOnce, checkSlips, pairSheets } from './promises'
import { checkNamesBeside, checkOwners, readNames } from './right-names'

/** Lives through a story on a workbook, and checks every promise after each chapter. The failure tells the story. */
export async function live(stage: Stage, start: WorkbookData, chapters: Chapter[]): Promise<void> {
  stage.lay(start)
  const person = new Person(stage)
  let written = readNames(person)
  try {
    for (const { edits, ending, answers } of chapters) {
      for (const edit of edits) doEdit(person, edit)
      written = await endChapter(person, ending, answers, written)
    }
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\nThe story:\n${person.diary.map((line) => `- ${line}`).join('\n')}`)
  }
}

async function endChapter(
  person: Person,
  ending: Chapter['ending'],
  answers: number,
  written: Map<string, string>,
): Promise<Map<string, string>> {
  if (ending === 'update') {
    const done = await update(person, answers, written)
    if (!done) return written
    await updateAgain(person)
    return readNames(person)
  }
  const rounds = await roundsOf(person)
  const id = rounds.filter(({ status }) => status === (ending === 'reopenRound' ? 'closed' : 'open')).pop()?.id ?? 'R9'
  if (ending === 'closeRound') await callOnce(person, 'round.close', { round: id })
  if (ending === 'reopenRound') await callOnce(person, 'round.reopen', { round: id })
  if (ending === 'startRound') {
    await callOnce(person, 'round.start', { title: `Tour ${person.token()}`, date: person.stage.today, observer: '' })
  }
  if (ending === 'summary') await callOnce(person, 'summary.update', {})
  return written
}

/** A call that asks nothing: whatever it does, what people typed stays as it was. */
async function callOnce<Name extends CallName>(person: Person, name: Name, input: CallInput<Name>): Promise<void> {
  const before = person.look()
  const { answer, cost } = await person.stage.call(name, input)
  person.diary.push(`calls ${name}: ${answer.ok ? 'done' : answer.error.sentence}`)
  person.meetsNewSheets()
  if (!answer.ok && cost.writes + cost.structural > 0) broken(`${name} was refused after writing`)
  checkSlips(pairSheets({ before, after: person.look(), ground: person.ground }))
}

async function roundsOf(person: Person) {
  const { answer } = await person.stage.call('workbook.state', {})
  return answer.ok ? answer.value.rounds : []
}

/** Updates the follow-up, answering what is asked by chance; false when the add-on refuses, with nothing written. */
async function update(person: Person, answers: number, written: Map<string, string>): Promise<boolean> {
  const given: Record<string, string> = {}
  for (let turn = 0; turn < 8; turn++) {
    const before = person.look()
    const { answer, cost } = await person.stage.call('followUp.apply', { answers: given })
    person.meetsNewSheets()
    const change: Change = { before, after: person.look(), ground: person.ground }
    if (!answer.ok) {
      person.diary.push(`updates: refused, ${answer.error.sentence}`)
      if (cost.writes + cost.structural > 0) broken('an update was refused after writing')
      return false
    }
    const { done, questions, counts } = answer.value
    if (done) {
      person.diary.push(`updates: ${JSON.stringify(counts)}, answers ${JSON.stringify(given)}`)
      checkChange(person, change, written, given)
      return true
    }
    if (cost.writes + cost.structural > 0) broken('an update wrote before its questions were answered')
    if (questions.length === 0) broken('an update was not done and asked nothing')
    answerAll(questions, given, answers + turn)
  }
  return broken(`an update asks again and again: ${Object.keys(given).join(', ')}`)
}

function answerAll(questions: Question[], given: Record<string, string>, chance: number): void {
  for (const [index, { key, choices }] of questions.entries()) {
    if (given[key] !== undefined) broken(`${key} was answered with ${given[key]} and is asked again`)
    const { value } = choices[(chance + index) % choices.length]!
    given[key] = value === 'stop' ? 'stop: ne veut plus' : value
  }
}

function checkChange(
  person: Person,
  change: Change,
  written: Map<string, string>,
  given: Record<string, string>,
): void {
  const paired = pairSheets(change)
  checkSlips(paired)
  checkIdsOnce(change.after, person.ground)
  const believed = Object.keys(given).filter((key) => key.startsWith('sorted:') && given[key] === 'keepIds')
  checkOwners(paired, written, new Set(believed.map((key) => key.slice('sorted:'.length))))
  checkNamesBeside(person, person.ground)
}

/** Run twice is run once: the second update writes nothing and asks nothing. */
async function updateAgain(person: Person): Promise<void> {
  const before = person.look()
  const { answer, cost } = await person.stage.call('followUp.apply', { answers: {} })
  if (!answer.ok) broken(`the second of two updates is refused: ${answer.error.sentence}`)
  const asked = answer.value.questions.map(({ key }) => key)
  if (asked.length > 0) broken(`the second of two updates asks ${asked.join(', ')}`)
  const { writes, structural, cells } = cost
  if (writes + structural + cells > 0) {
    person.looksAgain()
    const counts = JSON.stringify({ writes, structural, cells })
    broken(`the second of two updates wrote ${counts}\n${differences(before, person.look()).slice(0, 8).join('\n')}`)
  }
}
