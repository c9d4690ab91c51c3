import type { CallAnswer, CallOutput } from '../../api/calls'
import type { FormChange, FormOutcome } from '../../model/form'

/** A change of one person's form. */
export interface Answer extends FormChange {
  participant: string
}

/** A cell that somebody else changed meanwhile. */
export interface Conflict extends Answer {
  theirs: string
}

/** What the page shows of the saving. */
export interface QueueState {
  /** Answers not yet in the tab. */
  unsaved: number
  sending: boolean
  /** Why the last attempt came to nothing; '' when it did not. */
  trouble: string
  code: string
  conflicts: Conflict[]
}

/** What the queue needs of the world around it. */
export interface QueueSurroundings {
  save(participant: string, changes: FormChange[]): Promise<CallAnswer<'forms.save'>>
  later(work: () => void, milliseconds: number): void
  /** Told whenever something changed. */
  onState(state: QueueState): void
  /** Told what became of the answers of a save, and how the form stands now. */
  onSaved(participant: string, saved: CallOutput<'forms.save'>): void
}

const patience = [2_000, 5_000, 15_000, 30_000]
/** Refusals that pass by themselves: another run held the workbook, or something broke on the way. */
const passing = new Set(['lock.taken', 'tab.moved', 'accident', 'lost'])

/**
 * Answers on their way to the tab: one call at a time, in order, several answers to a cell as one. A call that fails loses
 * nothing: its answers go back into the queue, and are sent again after a while, or when somebody asks.
 */
export class AnswerQueue {
  private waiting: Answer[] = []
  private sent: Answer[] = []
  private conflicts: Conflict[] = []
  private trouble = ''
  private code = ''
  private attempts = 0
  private due = false
  /** Values sent whose fate is not known: a conflict with one of them is no conflict. */
  private readonly tried = new Map<string, Set<string>>()

  constructor(private readonly around: QueueSurroundings) {}

  /** Takes an answer; `delay` gathers what is typed letter by letter. */
  put(answer: Answer, delay = 0): void {
    this.conflicts = this.conflicts.filter((conflict) => !sameCell(conflict, answer))
    const known = this.waiting.find((each) => sameCell(each, answer))
    const sent = this.sent.find((each) => sameCell(each, answer))
    if (known) known.after = answer.after
    else this.waiting.push({ ...answer, before: sent ? sent.after : answer.before })
    this.waiting = this.waiting.filter(({ before, after }) => before !== after)
    this.tell()
    this.sendIn(delay)
  }

  /** Everything not yet in the tab, the oldest first. */
  unsaved(): Answer[] {
    const again = this.sent.filter((answer) => !this.waiting.some((each) => sameCell(each, answer)))
    return [...again, ...this.waiting]
  }

  /** Sends at once what waits. */
  retry(): void {
    this.attempts = 0
    this.send()
  }

  /** Ends a conflict: what the observer chose goes in over what was seen there, or is let go. */
  decide(conflict: Conflict, choice: 'mine' | 'theirs'): void {
    this.conflicts = this.conflicts.filter((each) => !sameCell(each, conflict))
    if (choice === 'mine') this.put({ ...plain(conflict), before: conflict.theirs })
    else this.tell()
  }

  private sendIn(delay: number): void {
    if (delay === 0) this.send()
    if (delay === 0 || this.due) return
    this.due = true
    this.around.later(() => {
      this.due = false
      this.send()
    }, delay)
  }

  private send(): void {
    const [first] = this.waiting
    if (this.sent.length > 0 || !first) return
    this.sent = this.waiting.filter(({ participant }) => participant === first.participant)
    this.waiting = this.waiting.filter(({ participant }) => participant !== first.participant)
    this.tell()
    const { participant } = first
    this.around
      .save(participant, this.sent.map(changeOf))
      .catch(() => null)
      .then((answer) => this.settle(participant, answer))
  }

  private settle(participant: string, answer: CallAnswer<'forms.save'> | null): void {
    const sent = this.sent
    this.sent = []
    if (!answer?.ok) {
      this.fail(sent, answer?.error ?? { code: 'lost', sentence: '' })
      return
    }
    this.trouble = ''
    this.code = ''
    this.attempts = 0
    for (const outcome of answer.value.outcomes) this.settleOne(participant, outcome)
    this.around.onSaved(participant, answer.value)
    this.tell()
    this.send()
  }

  private settleOne(participant: string, outcome: FormOutcome): void {
    const key = keyOf({ ...outcome, participant })
    const mine = this.tried.get(key)?.has(outcome.theirs) ?? false
    this.tried.delete(key)
    if (outcome.outcome !== 'conflict') return
    const newer = this.waiting.find((each) => sameCell(each, { ...outcome, participant }))
    const after = newer?.after ?? outcome.after
    this.waiting = this.waiting.filter((each) => each !== newer)
    const { objective, field, before, theirs } = outcome
    if (mine) this.waiting.unshift({ participant, objective, field, before: theirs, after })
    else if (theirs !== after) this.conflicts.push({ participant, objective, field, before, after, theirs })
  }

  private fail(sent: Answer[], { code, sentence }: { code: string; sentence: string }): void {
    const again = sent.map((answer) => {
      const key = keyOf(answer)
      this.tried.set(key, (this.tried.get(key) ?? new Set()).add(answer.after))
      const newer = this.waiting.find((each) => sameCell(each, answer))
      return newer ? { ...newer, before: answer.before } : answer
    })
    this.waiting = [...again, ...this.waiting.filter((each) => !again.some((answer) => sameCell(answer, each)))]
    this.trouble = sentence
    this.code = code
    if (passing.has(code)) {
      const wait = patience[Math.min(this.attempts, patience.length - 1)]!
      this.attempts++
      this.around.later(() => this.send(), wait)
    }
    this.tell()
  }

  private tell(): void {
    const { trouble, code, conflicts } = this
    this.around.onState({
      unsaved: this.unsaved().length,
      sending: this.sent.length > 0,
      trouble,
      code,
      conflicts,
    })
  }
}

function sameCell(a: Omit<Answer, 'before' | 'after'>, b: Omit<Answer, 'before' | 'after'>): boolean {
  return keyOf(a) === keyOf(b)
}

/** The cell an answer is for. */
export function keyOf({ participant, objective, field }: Omit<Answer, 'before' | 'after'>): string {
  return `${participant} ${objective} ${field}`
}

function changeOf({ objective, field, before, after }: Answer): FormChange {
  return { objective, field, before, after }
}

function plain({ participant, objective, field, before, after }: Conflict): Answer {
  return { participant, objective, field, before, after }
}
