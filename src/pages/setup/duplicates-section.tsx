import { useId } from 'preact/hooks'
import { say } from '../shell/words'
import { type LookAlikes, mostRows, sameAs, withSame } from './same-people'
import type { SectionProps } from './sections'

/** So many sets stand open; the others are folded away. */
const open = 4

/** People who look the same, side by side: one person or several is for a person to say. Nobody says = they are kept apart. */
export function DuplicatesSection(props: SectionProps) {
  const { lookAlikes } = props.understood
  if (lookAlikes.length === 0) return null
  const item = (set: LookAlikes) => (
    <li key={set.people.map(({ row }) => row).join()}>
      <LookAlikeSet {...props} set={set} />
    </li>
  )
  return (
    <>
      <h3>{say('setup.lookAlikes', { count: lookAlikes.length })}</h3>
      <p class="secondary">{say('setup.lookAlikesHint')}</p>
      <ul class="look-alikes">{lookAlikes.slice(0, open).map(item)}</ul>
      {lookAlikes.length > open && (
        <details>
          <summary>{say('setup.lookAlikesMore', { count: lookAlikes.length - open })}</summary>
          <ul class="look-alikes">{lookAlikes.slice(open).map(item)}</ul>
        </details>
      )}
    </>
  )
}

function LookAlikeSet({ set, ...props }: SectionProps & { set: LookAlikes }) {
  const { people, because } = set
  const name = [...new Set(people.map((person) => person.name))].join(', ')
  if (people.length > mostRows)
    return <p>{say('setup.namesake', { name, rows: people.map(({ row }) => row + 1).join(', ') })}</p>
  return (
    <fieldset class="question">
      <legend>
        {name} <span class="secondary">· {say(`setup.because.${because}`)}</span>
      </legend>
      <SideBySide set={set} />
      {people.length === 2 ? <OneOrTwo set={set} {...props} /> : <OneByOne set={set} {...props} />}
    </fieldset>
  )
}

function SideBySide({ set: { people } }: { set: LookAlikes }) {
  const hasGroup = people.some(({ group }) => group !== '')
  const hasPhone = people.some(({ phone }) => phone !== '')
  return (
    <table class="side-by-side">
      <thead>
        <tr>
          <th scope="col">{say('setup.sheetRow')}</th>
          <th scope="col">{say('setup.role.name')}</th>
          {hasGroup && <th scope="col">{say('setup.role.group')}</th>}
          {hasPhone && <th scope="col">{say('setup.role.phone')}</th>}
        </tr>
      </thead>
      <tbody>
        {people.map(({ row, name, group, phone }) => (
          <tr key={row}>
            <th scope="row">{row + 1}</th>
            <td>{name}</td>
            {hasGroup && <td>{group}</td>}
            {hasPhone && <td>{phone}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface SetProps extends SectionProps {
  set: LookAlikes
}

/** Of two rows: two people, or one. */
function OneOrTwo({ understood, choices, change, set }: SetProps) {
  const [first, second] = set.people.map(({ row }) => row) as [number, number]
  const isOne = sameAs(second, set, understood) !== null
  const group = useId()
  const choice = (label: 'setup.twoPeople' | 'setup.onePerson', isChosen: boolean, as: number | null) => (
    <label class="choice">
      <input
        type="radio"
        name={group}
        checked={isChosen}
        onChange={() => change({ corrections: withSame(understood, choices, set, second, as) })}
      />{' '}
      {say(label)}
    </label>
  )
  return (
    <>
      {choice('setup.twoPeople', !isOne, null)}
      {choice('setup.onePerson', isOne, first)}
    </>
  )
}

/** Of more rows: each after the first is somebody else, or the person of a row above. */
function OneByOne({ understood, choices, change, set }: SetProps) {
  return (
    <>
      {set.people.slice(1).map(({ row, name }, index) => (
        <div key={row} class="choice">
          {say('setup.row', { row: row + 1 })}{' '}
          <select
            aria-label={say('setup.nameRow', { row: row + 1, name })}
            value={String(sameAs(row, set, understood) ?? '')}
            onChange={({ currentTarget: { value } }) =>
              change({ corrections: withSame(understood, choices, set, row, value === '' ? null : Number(value)) })
            }
          >
            <option value="">{say('setup.anotherPerson')}</option>
            {set.people.slice(0, index + 1).map((above) => (
              <option key={above.row} value={String(above.row)}>
                {say('setup.sameAsRow', { row: above.row + 1 })}
              </option>
            ))}
          </select>
        </div>
      ))}
    </>
  )
}
