import { askService } from './ask'
import type { HtmlOutput } from './html-service'
import { makeEnum } from './make-enum'
import { makeMenu } from './menu'
import { makeService } from './service'

type Base = typeof GoogleAppsScript.Base
const Button = makeEnum<Base['Button']>('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'])
const ButtonSet = makeEnum<Base['ButtonSet']>('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'])

interface Pressed {
  button: string
  text: string
}

/** The Ui of the workbench's window: menus, dialogs, the panel. */
export function makeUi(): GoogleAppsScript.Base.Ui {
  const ui = makeService('Ui', {
    Button,
    ButtonSet,
    createMenu: (caption: string) => makeMenu(caption),
    createAddonMenu: () => makeMenu(null),
    alert: (...args: unknown[]) => buttonOf(askPerson('alert', args).button),
    prompt(...args: unknown[]) {
      const { button, text } = askPerson('prompt', args)
      return makeService('PromptResponse', {
        getSelectedButton: () => buttonOf(button),
        getResponseText: () => text,
      })
    },
    showSidebar: (page: HtmlOutput) => show('Ui.showSidebar', 'sidebar', page, page.getTitle()),
    showModalDialog: (page: HtmlOutput, title: string) => show('Ui.showModalDialog', 'modal', page, title),
    showModelessDialog: (page: HtmlOutput, title: string) => show('Ui.showModelessDialog', 'modeless', page, title),
  })
  return ui as unknown as GoogleAppsScript.Base.Ui
}

function show(method: string, kind: string, page: HtmlOutput, title: string): void {
  const [width, height] = [page.getWidth(), page.getHeight()]
  askService(method, 'ui.show', { kind, title, html: page.getContent(), width, height })
}

/** `(text)`, `(text, buttons)`, `(title, text, buttons)`. */
function askPerson(kind: 'alert' | 'prompt', args: unknown[]): Pressed {
  const last = args[args.length - 1]
  const hasButtons = typeof last === 'object' && last !== null
  const texts = (hasButtons ? args.slice(0, -1) : args).map(String)
  const [title, text] = texts.length > 1 ? [texts[0]!, texts[1]!] : ['', texts[0] ?? '']
  return askService<Pressed>(`Ui.${kind}`, 'ui.ask', { kind, title, text, buttons: hasButtons ? String(last) : 'OK' })
}

function buttonOf(name: string): GoogleAppsScript.Base.Button {
  return (Button as unknown as Record<string, GoogleAppsScript.Base.Button>)[name] ?? Button.CLOSE
}
