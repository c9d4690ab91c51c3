import { render } from 'preact'
import type { FrameShown, HostMessage } from '../link/messages'
import { noteAt } from './drawing/notes'
import { edit } from './edits'
import { answerFrame, hearFrames } from './frames'
import { Grid } from './grid'
import { Link } from './link'
import { goToPanel, hearPlaceKeys, leaveNowhere, takePlaceKey } from './places'
import { firstState, type WindowState } from './window-state'
import { type WindowActions, WindowView } from './window-view'
import { wordsOf } from './words'

/** How long a toast stands when the script does not say, in seconds. */
const usualToast = 5

const app = document.getElementById('app')!
const place = document.createElement('section')
place.id = 'grid'
let state: WindowState = firstState
let grid: Grid | null = null
let frameOrigin = ''
/** The link dropped before the last edit was known to have arrived. */
let isUnsure = false

function show(change: Partial<WindowState>): void {
  state = { ...state, ...change }
  document.documentElement.lang = state.language
  document.title = state.fileName
  render(
    <WindowView state={state} actions={actions}>
      <div
        class="place"
        ref={(element) => void (element && place.parentElement !== element && element.append(place))}
      />
    </WindowView>,
    app,
  )
}

const link = new Link(new URLSearchParams(location.search).get('key') ?? '', receive, (isOpen) => {
  show({ isOpen })
  if (!isOpen && grid?.hasUnsent()) isUnsure = true
  grid?.setReachable(isOpen)
})

const actions: WindowActions = {
  run: (functionName) => void link.send({ kind: 'run', functionName }),
  edit: (action) => grid && edit(grid, action),
  speak: (language) => {
    show({ language })
    link.send({ kind: 'language', code: language })
    void grid?.draw(place, wordsOf(language).grid, language)
  },
  answer: (answer) => {
    if (state.question) link.send({ kind: 'answer', id: state.question.id, ...answer })
    show({ question: null })
  },
  closePanel: () => close(state.panel),
  closeDialog: () => close(state.dialog),
  dismiss: (what) => show(what === 'toast' ? { toast: null } : { failure: '' }),
}

function close(page: FrameShown | null): void {
  if (!page) return
  link.send({ kind: 'closed', frame: page.frame })
  show(state.panel?.frame === page.frame ? { panel: null } : { dialog: null })
  leaveNowhere()
}

hearPlaceKeys()
hearFrames(() => frameOrigin, {
  call: (frame, id, functionName, args) => {
    if (link.send({ kind: 'call', id, frame, functionName, args })) return
    const error = { name: 'NetworkError', message: wordsOf(state.language).lost }
    answerFrame(frame, frameOrigin, { kind: 'called', id, error })
  },
  close: (frame) => close([state.panel, state.dialog].find((page) => page?.frame === frame) ?? null),
  placeKey: takePlaceKey,
  size: (frame, width, height) => {
    const { dialog } = state
    if (dialog?.frame !== frame) return
    show({ dialog: { ...dialog, width: width ?? dialog.width, height: height ?? dialog.height } })
  },
})

async function open(hello: Extract<HostMessage, { kind: 'hello' }>): Promise<void> {
  const { fileName, path, language, languages, menus, scriptName } = hello
  frameOrigin = hello.frameOrigin
  show({ isOpen: true, fileName, path, language, languages, menus, scriptName, running: 0 })
  const before = grid?.position()
  const closing = grid?.close()
  const fresh = new Grid(hello, {
    send: (message) => link.send(message),
    notify: (text) => show({ toast: { title: '', text } }),
    lostCount: () => link.renew(),
    changed: () => showCell(),
  })
  grid = fresh
  await closing
  await fresh.draw(place, wordsOf(language).grid, language)
  if (before) requestAnimationFrame(() => fresh.goTo(before))
  if (isUnsure) show({ toast: { title: '', text: wordsOf(language).unsure } })
  isUnsure = false
}

function showCell(): void {
  if (!grid) return
  const note = noteAt(grid.getters as never, grid.position())
  const { name, text } = grid.cellHeard()
  const cell = `${name}: ${text || wordsOf(state.language).emptyCell}`
  if (note !== state.note || cell !== state.cell) show({ note, cell })
}

function receive(message: HostMessage): void {
  if (message.kind === 'hello') void open(message)
  else if (message.kind === 'revision') grid?.receive(message.revision)
  else if (message.kind === 'activate') grid?.activate(message.sheet)
  else if (message.kind === 'called') answerFrame(message.frame, frameOrigin, message)
  else show(news(message))
  if (message.kind === 'show' && message.page.kind === 'sidebar') goToPanel()
  if (message.kind === 'toast') {
    setTimeout(() => state.toast === message && show({ toast: null }), (message.seconds ?? usualToast) * 1000)
  }
}

/** What a message changes of what is shown. */
function news(message: HostMessage): Partial<WindowState> {
  switch (message.kind) {
    case 'menus':
      return { menus: message.menus }
    case 'show':
      return message.page.kind === 'sidebar' ? { panel: message.page } : { dialog: message.page }
    case 'toast':
      return { toast: message }
    case 'ask':
      return { question: message }
    case 'running':
      return { running: state.running + (message.on ? 1 : -1), ...(message.on ? { failure: '' } : {}) }
    case 'failed':
      return { failure: message.message }
    case 'saving':
      return { save: { kind: 'saving' } }
    case 'saved':
      return { save: message }
    case 'saveFailed':
      return { save: { ...message, kind: 'failed' } }
    default:
      return {}
  }
}
