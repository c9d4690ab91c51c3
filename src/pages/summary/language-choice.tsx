import { languageNames } from '../../locales/grammar'
import { Field } from '../shell/parts'
import { say } from '../shell/words'

/** In which language the pages are; '' = the workbook's. */
export function LanguageChoice({ value, onChange }: { value: string; onChange(language: string): void }) {
  return (
    <Field label={say('summaryPage.language')}>
      {(given) => (
        <select {...given} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{say('summaryPage.asWorkbook')}</option>
          {Object.entries(languageNames).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
