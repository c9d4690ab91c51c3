import { scoreOf } from '../../domain/setup/scores'
import type { PhraseCode } from '../../locales/locale'
import { columnRoles } from '../../model/setup'
import { Field, Question } from '../shell/parts'
import { say } from '../shell/words'
import { wordOf } from './level-words'
import { ScoresSection } from './scores-section'
import {
  type Choices,
  type Column,
  columnLetter,
  levelSaid,
  type MarksAre,
  marksDateFault,
  openQuestions,
  type Role,
  shownColumns,
  startingAgain,
  type Understood,
  withLevel,
  withRole,
} from './understood'

/** What every part of set-up is given: what was understood, what was said, and how to say more. */
export interface SectionProps {
  understood: Understood
  choices: Choices
  change(choices: Partial<Choices>): void
}

/** Which tab, which row, and the top of the sheet as it was read. */
export function SheetSection({ understood, choices, change }: SectionProps) {
  const { tab, tabs, firstRows, headerRow, questions } = understood
  return (
    <section>
      <h2>{say('setup.sheet')}</h2>
      {questions
        .filter(({ code }) => code === 'setup.whichTab')
        .map((question) => (
          <Question
            key={question.key}
            question={question}
            answer={choices.tab}
            onAnswer={(name) => change(startingAgain(choices, { tab: name }))}
          />
        ))}
      {questions
        .filter(({ code }) => code === 'setup.twoLists')
        .map((question) => (
          <Question
            key={question.key}
            question={question}
            answer={undefined}
            onAnswer={(line) => change(startingAgain(choices, { headerRow: Number(line) - 1 }))}
          />
        ))}
      <div class="pair">
        {tabs.length > 1 && (
          <Field label={say('setup.tab')}>
            {(field) => (
              <select
                {...field}
                value={tab}
                onChange={({ currentTarget }) => change(startingAgain(choices, { tab: currentTarget.value }))}
              >
                {tabs.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            )}
          </Field>
        )}
        <Field label={say('setup.headerRow')}>
          {(field) => (
            <select
              {...field}
              value={String(headerRow)}
              onChange={({ currentTarget }) =>
                change(startingAgain(choices, { headerRow: Number(currentTarget.value) }))
              }
            >
              {firstRows.map((_, row) => (
                <option key={row} value={String(row)}>
                  {say('setup.row', { row: row + 1 })}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section class="picture" aria-label={say('setup.sheet')} tabIndex={0}>
        <table>
          <tbody>
            {firstRows.slice(0, Math.max(headerRow + 3, 5)).map((cells, row) => (
              <tr key={row} class={row === headerRow ? 'header' : ''}>
                <th scope="row">{row + 1}</th>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

/** Each column, what it is taken for, and a few of its values. */
export function ColumnsSection({ understood, choices, change }: SectionProps) {
  const { shown, rest } = shownColumns(understood)
  const row = (column: Column) => (
    <tr key={column.column}>
      <td>{column.header || say('setup.noHeader', { letter: columnLetter(column.column) })}</td>
      <td>
        <select
          aria-label={`${say('setup.holds')} : ${column.header || columnLetter(column.column)}`}
          value={column.role}
          onChange={({ currentTarget }) =>
            change({ corrections: withRole(choices.corrections, column.column, currentTarget.value as Role) })
          }
        >
          {columnRoles.map((role) => (
            <option key={role} value={role}>
              {say(`setup.role.${role}`)}
            </option>
          ))}
        </select>
        {column.sureness === 'low' && <span class="unsure">● {say('setup.unsure')}</span>}
      </td>
      <td class="secondary">{column.examples.join(', ')}</td>
    </tr>
  )
  const head = (
    <thead>
      <tr>
        <th scope="col">{say('setup.column')}</th>
        <th scope="col">{say('setup.holds')}</th>
        <th scope="col">{say('setup.examples')}</th>
      </tr>
    </thead>
  )
  return (
    <section>
      <h2>{say('setup.columns')}</h2>
      <table class="wide">
        {head}
        <tbody>{shown.map(row)}</tbody>
      </table>
      {rest.length > 0 && (
        <details>
          <summary>{say('setup.otherColumns', { count: rest.length })}</summary>
          <table class="wide">
            {head}
            <tbody>{rest.map(row)}</tbody>
          </table>
        </details>
      )}
    </section>
  )
}

const meanings: [MarksAre, PhraseCode][] = [
  ['practice', 'setup.practice'],
  ['acquired', 'setup.acquired'],
  ['leave', 'setup.leave'],
]

/** The marks: what they speak of, and what each means. */
export function MarksSection({ understood, choices, change }: SectionProps) {
  const { marks, levels, scores } = understood
  const worded = scores ? marks.filter(({ text }) => scoreOf(text) === null) : marks
  const fault = marksDateFault(understood, choices)
  if (marks.length === 0) return <p class="secondary">{say('setup.noMarks')}</p>
  const answer = (mark: string, level: string) =>
    change({ corrections: withLevel(choices.corrections, mark, level as 'blank') })
  return (
    <section>
      <h2>{say('setup.marks')}</h2>
      <fieldset class="question">
        <legend>{say('setup.speakOf')}</legend>
        {meanings.map(([value, label]) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name="marks"
              checked={choices.marks === value}
              onChange={() =>
                change({
                  marks: value,
                  ...(value === 'leave' ? {} : { corrections: { ...choices.corrections, speaksOf: value } }),
                })
              }
            />{' '}
            {say(label as 'setup.leave')}
          </label>
        ))}
      </fieldset>
      {openQuestions(understood, choices)
        .filter(({ code }) => code === 'setup.whatMarksMean')
        .map((question) => {
          const mark = question.key.slice(question.key.indexOf(':') + 1)
          return (
            <Question
              key={question.key}
              question={question}
              answer={levelSaid(choices.corrections, mark)}
              onAnswer={(value) => answer(mark, value)}
            />
          )
        })}
      {scores && choices.marks !== 'leave' && (
        <ScoresSection understood={understood} choices={choices} change={change} scores={scores} />
      )}
      {choices.marks !== 'leave' && worded.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('setup.mark')}</th>
              <th scope="col" class="count">
                {say('setup.times')}
              </th>
              <th scope="col">{say('setup.means')}</th>
            </tr>
          </thead>
          <tbody>
            {worded.map(({ text, count, level, sureness }) => (
              <tr key={text}>
                <td>{text}</td>
                <td class="count">{count}</td>
                <td>
                  <select
                    aria-label={`${say('setup.means')} : ${text}`}
                    value={level}
                    onChange={({ currentTarget }) => answer(text, currentTarget.value)}
                  >
                    {levels.map(({ key, word }) => (
                      <option key={key} value={key}>
                        {wordOf(key, word, choices.marks)}
                      </option>
                    ))}
                    <option value="blank">{say('setup.blank')}</option>
                  </select>
                  {sureness === 'low' && <span class="unsure">● {say('setup.unsure')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {choices.marks !== 'leave' && (
        <Field
          label={say('setup.marksDate')}
          hint={say('setup.marksDateHint')}
          error={fault === 'future' ? say('setup.marksDateFuture') : ''}
        >
          {(field) => (
            <input
              {...field}
              type="date"
              required
              max={understood.today}
              value={choices.marksDate}
              onInput={({ currentTarget }) => change({ marksDate: currentTarget.value })}
            />
          )}
        </Field>
      )}
    </section>
  )
}
