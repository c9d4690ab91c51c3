import { useState } from 'preact/hooks'

interface TextFieldProps {
  id: string
  label: string
  value: string
  rows?: number
  placeholder?: string
  /** Words offered while typing. */
  offered?: string[]
  onType(text: string): void
}

/** A text answer. While it has the focus it shows what is typed, whatever comes back from the tab meanwhile. */
export function TextField({ id, label, value, rows = 1, placeholder = '', offered, onType }: TextFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const type = (text: string) => {
    setDraft(text)
    onType(text)
  }
  const shared = {
    id,
    value: draft ?? value,
    placeholder,
    maxLength: 49_000,
    onFocus: () => setDraft(value),
    onBlur: () => setDraft(null),
  }
  return (
    <div class="forms-field">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onInput={(event) => type(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          list={offered ? `${id}-list` : undefined}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
      {offered && (
        <datalist id={`${id}-list`}>
          {offered.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </div>
  )
}

interface WordFieldProps {
  id: string
  label: string
  value: string
  words: { key: string; word: string }[]
  /** What the empty choice says. */
  nothing: string
  onChoose(key: string): void
}

/** An answer from a list; a word that is on no list is kept and shown. */
export function WordField({ id, label, value, words, nothing, onChoose }: WordFieldProps) {
  const isKnown = value === '' || words.some(({ key }) => key === value)
  return (
    <div class="forms-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{nothing}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {words.map(({ key, word }) => (
          <option key={key} value={key}>
            {word}
          </option>
        ))}
      </select>
    </div>
  )
}
