import { exception } from './exception'
import { type FormItem, formItem, itemKinds, pascal } from './form-item'
import { makeEnum } from './make-enum'
import { record, recordedId } from './record'
import { makeService } from './service'

type Form = Record<string, (...args: never[]) => unknown>

const DestinationType = makeEnum<typeof GoogleAppsScript.Forms.DestinationType>('DestinationType', ['SPREADSHEET'])
const ItemType = makeEnum<Record<string, never>>('ItemType', itemKinds)
const Alignment = makeEnum<typeof GoogleAppsScript.Forms.Alignment>('Alignment', ['LEFT', 'CENTER', 'RIGHT'])
const PageNavigationType = makeEnum<typeof GoogleAppsScript.Forms.PageNavigationType>('PageNavigationType', [
  'CONTINUE',
  'GO_TO_PAGE',
  'RESTART',
  'SUBMIT',
])

/** The settings of a form that are only said, each with how it is read back. */
const settings: Record<string, string> = {
  setTitle: 'getTitle',
  setDescription: 'getDescription',
  setConfirmationMessage: 'getConfirmationMessage',
  setCollectEmail: 'collectsEmail',
  setAcceptingResponses: 'isAcceptingResponses',
  setProgressBar: 'hasProgressBar',
  setIsQuiz: 'isQuiz',
  setLimitOneResponsePerUser: 'hasLimitOneResponsePerUser',
  setAllowResponseEdits: 'canEditResponse',
  setShuffleQuestions: 'getShuffleQuestions',
  setRequireLogin: 'requiresLogin',
  setShowLinkToRespondAgain: 'hasRespondAgainLink',
  setPublished: 'isPublished',
}

/** The global FormApp: says what would have been made, and gives it back for as long as this execution runs. */
export function makeFormApp(): object {
  const forms = new Map<string, object>()
  const find = (id: string) => {
    const found = forms.get(id)
    if (!found) throw exception('No item with the given ID could be found, or you do not have permission to access it.')
    return found
  }
  return makeService('FormApp', {
    DestinationType,
    ItemType,
    Alignment,
    PageNavigationType,
    create(name: string) {
      const id = recordedId('form', forms.size + 1)
      const form = makeForm(id, String(name))
      forms.set(id, form)
      record('FormApp.create', { name: String(name), id })
      return form
    },
    openById: find,
    openByUrl(url: string) {
      const id = /\/forms\/d\/(?:e\/)?([^/]+)/.exec(String(url))?.[1]
      if (!id) throw exception('Invalid argument: url')
      return find(id)
    },
    getActiveForm: () => null,
  })
}

/** The file gets the name; the title is empty until it is set. */
function makeForm(id: string, name: string): object {
  const items: FormItem[] = []
  const set: Record<string, unknown> = {
    getTitle: '',
    getDescription: '',
    getConfirmationMessage: '',
    isAcceptingResponses: true,
  }
  let destination: string | null = null
  const said = (method: string, args: Record<string, unknown>) => record(`Form.${method}`, { form: name, ...args })
  const methods: Form = {
    getId: () => id,
    getEditUrl: () => `https://docs.google.com/forms/d/${id}/edit`,
    getPublishedUrl: () => `https://docs.google.com/forms/d/e/${id}/viewform`,
    getSummaryUrl: () => `https://docs.google.com/forms/d/${id}/viewanalytics`,
    shortenFormUrl: (url: string) => url,
    getItems: (kind?: unknown) => items.filter((item) => !kind || item.kind === String(kind)).map(({ made }) => made),
    getItemById: (wanted: number) => items.find((item) => item.id === wanted)?.made ?? null,
    getResponses: () => [],
    getDestinationType: () => DestinationType.SPREADSHEET,
    getDestinationId() {
      if (destination === null) throw exception('The form currently has no response destination.')
      return destination
    },
    setDestination(_type: unknown, to: string) {
      destination = to
      said('setDestination', { to })
      return form
    },
    removeDestination() {
      destination = null
      said('removeDestination', {})
      return form
    },
    deleteItem(which: number) {
      const [gone] = items.splice(which, 1)
      said('deleteItem', { item: gone?.id })
    },
  }
  for (const [setter, getter] of Object.entries(settings)) {
    methods[getter] = () => set[getter] ?? false
    methods[setter] = (value: unknown) => {
      set[getter] = value
      said(setter, { value })
      return form
    }
  }
  for (const kind of itemKinds) {
    const method = `add${pascal(kind)}Item`
    methods[method] = () => {
      said(method, {})
      const item = formItem(kind, items.length + 1, () => items.findIndex((each) => each.id === item.id))
      items.push(item)
      return item.made
    }
  }
  const form: object = makeService('Form', methods)
  return form
}
