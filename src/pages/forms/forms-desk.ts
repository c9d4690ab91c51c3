import type { CallAnswer, CallInput, CallName, CallOutput } from '../../api/calls'
import { type FormPerson, firstForm, neighbourForm } from '../../domain/forms/form-people'
import { type Stamp, stampChanges } from '../../domain/forms/stamp'
import type { Form, FormChange, FormField, FormOutcome, FormValues } from '../../model/form'
import { type Answer, AnswerQueue, type Conflict, keyOf, type QueueState } from './answer-queue'

/** What the desk needs of the page around it. */
export interface DeskSurroundings {
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallAnswer<Name>>
  later(work: () => void, milliseconds: number): void
  now(): number
  keep(answers: Answer[]): void
  /** Told whenever something to be shown has changed. */
  onChange(): void
}

export type Listing = CallOutput<'forms.list'>

/** How long a form that was read is shown without being read again, in milliseconds. */
const fresh = 30_000
/** Letters typed within this time go together. */
const typing = 900
/** How many forms ahead are read before they are asked for. */
const ahead = 4

/**
 * The forms on the observer's desk: as they stand in the tab, with what she changed laid over them. What she answers goes into
 * the queue at once, and she never waits for it.
 */
export class FormsDesk {
  current: string | null
  stamp: Stamp
  onlyMissing = false
  saving: QueueState = { unsaved: 0, sending: false, trouble: '', code: '', conflicts: [] }
  /** Answers that found no row or cell of theirs, by cell. */
  private readonly lost = new Map<string, FormOutcome['outcome']>()
  private readonly round: Stamp
  private readonly forms = new Map<string, Form>()
  private readonly readAt = new Map<string, number>()
  private readonly versions = new Map<string, number>()
  private readonly reading = new Set<string>()
  /** Objectives given a level at this desk: date and observer are theirs to follow. */
  private readonly touched = new Set<string>()
  private readonly queue: AnswerQueue

  constructor(
    readonly listing: Listing,
    private readonly around: DeskSurroundings,
    kept: Answer[],
    stamp: Stamp | null,
  ) {
    this.round = { date: listing.round.date, observer: listing.round.observer }
    this.stamp = stamp ?? this.round
    for (const form of listing.forms) this.take(form)
    this.queue = new AnswerQueue({
      save: (participant, changes) =>
        around.call('forms.save', { round: listing.round.id, participant, changes: [...changes] }),
      later: around.later,
      onState: (state) => {
        this.saving = state
        around.keep(this.queue.unsaved())
        around.onChange()
      },
      onSaved: (participant, saved) => this.takeSaved(participant, saved),
    })
    this.current = firstForm(this.people())
    for (const answer of kept) this.queue.put(answer)
    this.prepare()
  }

  /** Everybody with a form, as far as each is filled now. */
  people(): FormPerson[] {
    return this.listing.people.map((person) => {
      const form = this.forms.get(person.id)
      if (!form) return person
      const filled = form.answers.filter(({ objective }) => this.values(person.id, objective).level !== '').length
      return { ...person, filled, asked: form.answers.length }
    })
  }

  /** The form of the person on the desk; null while it is being read. */
  form(): Form | null {
    return this.current === null ? null : (this.forms.get(this.current) ?? null)
  }

  /** What the observer sees for one objective: what stands in the tab, and over it her own answers. */
  values(participant: string, objective: string): FormValues {
    const values = { ...this.stands(participant, objective) }
    for (const answer of [...this.saving.conflicts, ...this.queue.unsaved()]) {
      if (answer.participant === participant && answer.objective === objective) values[answer.field] = answer.after
    }
    return values
  }

  /** The conflicts of one objective of the form on the desk. */
  conflicts(objective: string): Conflict[] {
    return this.saving.conflicts.filter((each) => each.participant === this.current && each.objective === objective)
  }

  /** Lays another form on the desk. */
  open(participant: string | null): void {
    if (participant === null) return
    this.current = participant
    this.prepare()
    this.around.onChange()
  }

  /** The form after or before the one on the desk. */
  neighbour(step: 1 | -1): string | null {
    return this.current === null ? null : neighbourForm(this.people(), this.current, step, this.onlyMissing)
  }

  /** The next form; past the last one, the next that is not complete. */
  onward(): string | null {
    if (this.current === null) return null
    return this.neighbour(1) ?? neighbourForm(this.people(), this.current, 1, true)
  }

  /** Why an answer to an objective of the form on the desk found no place; null when all did. */
  lostIn(objective: string): FormOutcome['outcome'] | null {
    const start = `${this.current} ${objective} `
    for (const [key, outcome] of this.lost) if (key.startsWith(start)) return outcome
    return null
  }

  /** Takes an answer. With a level go date and observer, where they are not the round's own. */
  answer(objective: string, field: FormField, after: string, isTyped = false): void {
    const participant = this.current
    if (participant === null) return
    const before = this.values(participant, objective)
    if (before[field] === after) return
    this.lost.delete(keyOf({ participant, objective, field }))
    this.put({ objective, field, before: before[field], after }, isTyped ? typing : 0)
    if (field !== 'level' || after === '' || before.level !== '') return
    this.touched.add(`${participant} ${objective}`)
    for (const change of stampChanges(objective, before, this.stamp, this.round)) this.put(change)
  }

  /** Sets date and observer of this form and the next ones; answers given here before follow. */
  setStamp(stamp: Stamp): void {
    const last = this.stamp
    this.stamp = stamp
    for (const { objective } of this.form()?.answers ?? []) {
      if (!this.touched.has(`${this.current} ${objective}`)) continue
      const values = this.values(this.current!, objective)
      for (const change of stampChanges(objective, values, stamp, this.round, last)) this.put(change, typing)
    }
    this.around.onChange()
  }

  decide(conflict: Conflict, choice: 'mine' | 'theirs'): void {
    this.queue.decide(conflict, choice)
  }

  retry(): void {
    this.queue.retry()
  }

  private put(change: FormChange, delay = 0): void {
    const participant = this.current!
    this.versions.set(participant, (this.versions.get(participant) ?? 0) + 1)
    // What was seen is what stands in the tab; the queue knows what is on its way.
    const before = this.stands(participant, change.objective)[change.field]
    this.queue.put({ ...change, before, participant }, delay)
  }

  private stands(participant: string, objective: string): FormValues {
    const answer = this.forms.get(participant)?.answers.find((each) => each.objective === objective)
    return answer?.values ?? emptyValues
  }

  private takeSaved(participant: string, { form, outcomes }: CallOutput<'forms.save'>): void {
    for (const { objective, field, outcome } of outcomes) {
      const key = keyOf({ participant, objective, field })
      if (outcome === 'noRow' || outcome === 'noCell') this.lost.set(key, outcome)
    }
    if (form.answers.length > 0) this.take(form)
  }

  private take(form: Form): void {
    this.forms.set(form.participant, form)
    this.readAt.set(form.participant, this.around.now())
    this.versions.set(form.participant, (this.versions.get(form.participant) ?? 0) + 1)
  }

  /** Reads the form on the desk when it is not fresh, and the ones that come next. */
  private prepare(): void {
    if (this.current === null) return
    const { people } = this.listing
    const index = people.findIndex(({ id }) => id === this.current)
    const near = people.slice(Math.max(0, index - 1), index + ahead).map(({ id }) => id)
    const missing = near.filter((id) => !this.forms.has(id))
    const isStale = this.around.now() - (this.readAt.get(this.current) ?? 0) > fresh
    const wanted = missing.length > 0 ? missing : isStale ? [this.current] : []
    const asked = wanted.filter((id) => !this.reading.has(id))
    if (asked.length > 0) this.read(asked)
  }

  private read(participants: string[]): void {
    const versions = new Map(participants.map((id) => [id, this.versions.get(id)]))
    for (const id of participants) this.reading.add(id)
    this.around
      .call('forms.read', { round: this.listing.round.id, participants })
      .catch(() => null)
      .then((answer) => {
        for (const id of participants) this.reading.delete(id)
        if (!answer?.ok) {
          // The form on the desk is asked for again; those ahead when it is their turn.
          if (this.form() === null) this.around.later(() => this.prepare(), 3_000)
          return
        }
        for (const form of answer.value.forms) {
          // What was answered meanwhile is newer than what was read.
          if (this.versions.get(form.participant) === versions.get(form.participant)) this.take(form)
        }
        this.around.onChange()
      })
  }
}

const emptyValues: FormValues = {
  level: '',
  wayKnown: '',
  situation: '',
  obstacle: '',
  helpWanted: '',
  note: '',
  date: '',
  observer: '',
}
