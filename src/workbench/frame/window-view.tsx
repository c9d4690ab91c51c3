import type { ComponentChildren } from 'preact'
import type { MenuEntry } from '../link/messages'
import { Dialog, QuestionDialog } from './dialog'
import { FrameView } from './frame-view'
import { type BarEntry, type BarMenu, MenuBar } from './menu-bar'
import type { PersonAnswer, WindowState } from './window-state'
import { fill, type Words, wordsOf } from './words'

/** What can be done in the page around the grid. */
export interface WindowActions {
  run(functionName: string): void
  edit(action: EditAction): void
  speak(language: string): void
  answer(answer: PersonAnswer): void
  closePanel(): void
  closeDialog(): void
  dismiss(what: 'toast' | 'failure'): void
}

export const editActions = {
  edit: ['undo', 'redo', 'deleteRow', 'deleteColumn'],
  insert: ['rowAbove', 'rowBelow', 'columnLeft', 'columnRight'],
  view: ['freezeRows', 'unfreeze'],
  data: ['sortUp', 'sortDown', 'filter'],
} as const
export type EditAction = (typeof editActions)[keyof typeof editActions][number]

/** The page: bar, grid, panel, dialogs, news. */
export function WindowView({
  state,
  actions,
  children,
}: {
  state: WindowState
  actions: WindowActions
  children: ComponentChildren
}) {
  const words = wordsOf(state.language)
  const { panel, dialog, question, toast, failure } = state
  return (
    <>
      <header class="bar">
        <h1>{state.fileName}</h1>
        <MenuBar label={words.menu} menus={menusOf(state, words, actions)} />
        <SaveNews state={state} words={words} />
        <label class="language">
          <span>{words.language}</span>
          <select
            id="language"
            value={state.language}
            onChange={({ currentTarget }) => actions.speak(currentTarget.value)}
          >
            {state.languages.map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </header>
      <div class="news" aria-live="polite">
        {!state.isOpen && <p class="warning">⚠ {words.lost}</p>}
        {state.running > 0 && <p class="running">{words.running}</p>}
        {failure !== '' && (
          <p class="warning">
            ⚠ {fill(words.failed, { message: failure })}{' '}
            <button type="button" onClick={() => actions.dismiss('failure')}>
              {words.dismiss}
            </button>
          </p>
        )}
      </div>
      <main>
        {children}
        {panel && (
          <aside id="panel" aria-label={panel.title || words.panel}>
            <header>
              <h2>{panel.title}</h2>
              <button type="button" class="close" aria-label={words.close} onClick={actions.closePanel}>
                ✕
              </button>
            </header>
            <FrameView page={panel} fallback={words.panel} />
          </aside>
        )}
      </main>
      {dialog && (
        <Dialog
          key={dialog.frame}
          title={dialog.title}
          words={words}
          isModal={dialog.kind === 'modal'}
          onClose={actions.closeDialog}
        >
          <div class="framed" style={{ width: `${dialog.width ?? 600}px`, height: `${dialog.height ?? 400}px` }}>
            <FrameView page={dialog} fallback={words.dialog} />
          </div>
        </Dialog>
      )}
      {question && <QuestionDialog key={question.id} question={question} words={words} onAnswer={actions.answer} />}
      <p id="cell" class="heard" role="status">
        {state.cell}
      </p>
      <div id="toast" role="status">
        {toast && (
          <div class="toast">
            <strong>{toast.title}</strong> {toast.text}{' '}
            <button type="button" class="close" aria-label={words.dismiss} onClick={() => actions.dismiss('toast')}>
              ✕
            </button>
          </div>
        )}
        {state.note !== '' && (
          <div class="note">
            <strong>{words.note}</strong> {state.note}
          </div>
        )}
      </div>
    </>
  )
}

function SaveNews({ state: { save, path, language }, words }: { state: WindowState; words: Words }) {
  const time = (at: string) => new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
  const text =
    save.kind === 'saving'
      ? words.saving
      : save.kind === 'failed'
        ? `⚠ ${failureOf(save, path, words)}`
        : save.kind === 'saved'
          ? fill(words.saved, { time: time(save.at), path })
          : fill(words.savedNotYet, { path })
  return (
    <p id="saved" role="status" class={save.kind === 'failed' ? 'warning' : ''} title={path}>
      {text}
    </p>
  )
}

/** Why nothing is written, in the language of the person, and where a copy is. */
function failureOf(save: Extract<WindowState['save'], { kind: 'failed' }>, path: string, words: Words): string {
  const known = save.code === 'readOnly' ? words.readOnly : save.code === 'cannotWrite' ? words.cannotWrite : ''
  const reason = known === '' ? save.message : fill(known, { path })
  return save.copy === '' ? reason : `${reason} ${fill(words.copyKept, { path: save.copy })}`
}

function menusOf({ menus, scriptName }: WindowState, words: Words, actions: WindowActions): BarMenu[] {
  const entry = (one: MenuEntry): BarEntry => {
    if ('line' in one) return { line: true }
    if ('entries' in one) return { label: one.caption, entries: one.entries.map(entry) }
    return { label: one.caption, run: () => actions.run(one.functionName) }
  }
  const own = (Object.keys(editActions) as (keyof typeof editActions)[]).map((menu) => ({
    label: words[menu],
    entries: editActions[menu].map((action) => ({ label: words[action], run: () => actions.edit(action) })),
  }))
  const extensions = menus.filter(({ isAddon }) => isAddon)
  return [
    ...own,
    {
      label: words.extensions,
      entries: extensions.map(({ caption, entries }) => ({
        label: caption || scriptName,
        entries: entries.map(entry),
      })),
    },
    ...menus
      .filter(({ isAddon }) => !isAddon)
      .map(({ caption, entries }) => ({ label: caption, entries: entries.map(entry) })),
  ].filter(({ entries }) => entries.length > 0)
}
