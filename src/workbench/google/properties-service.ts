import { askService } from './ask'
import { exception } from './exception'
import { makeService } from './service'

type Properties = GoogleAppsScript.Properties.Properties
type Store = 'document' | 'user' | 'script'

/** Google's limits: 9 kB a value, 500 kB a store, a property's name 50 kB with it. Source: developers.google.com/apps-script/guides/services/quotas. */
const valueLimit = 9 * 1024
const storeLimit = 500 * 1024

/** The global PropertiesService. */
export function makePropertiesService(): GoogleAppsScript.Properties.PropertiesService {
  return makeService('PropertiesService', {
    getDocumentProperties: () => makeProperties('document'),
    getUserProperties: () => makeProperties('user'),
    getScriptProperties: () => makeProperties('script'),
  })
}

function makeProperties(store: Store): Properties {
  const read = (method: string) => askService<Record<string, string>>(`Properties.${method}`, 'property.read', store)
  const change = (method: string, edit: (all: Record<string, string>) => Record<string, string>): Properties => {
    const all = edit(askService<Record<string, string>>('', 'property.read', store))
    checkSize(all)
    askService(`Properties.${method}`, 'property.write', store, all)
    return properties
  }
  const properties: Properties = makeService('Properties', {
    getProperty: (key: string) => read('getProperty')[key] ?? null,
    getProperties: () => read('getProperties'),
    getKeys: () => Object.keys(read('getKeys')),
    setProperty: (key: string, value: string) => change('setProperty', (all) => ({ ...all, [key]: String(value) })),
    setProperties: (given: Record<string, string>, deleteAllOthers = false) =>
      change('setProperties', (all) => ({ ...(deleteAllOthers ? {} : all), ...asTexts(given) })),
    deleteProperty: (key: string) =>
      change('deleteProperty', (all) => Object.fromEntries(Object.entries(all).filter(([name]) => name !== key))),
    deleteAllProperties: () => change('deleteAllProperties', () => ({})),
  })
  return properties
}

function asTexts(given: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]))
}

function checkSize(all: Record<string, string>): void {
  let total = 0
  for (const [key, value] of Object.entries(all)) {
    if (value.length > valueLimit) throw exception('Argument too large: value')
    total += key.length + value.length
  }
  if (total > storeLimit)
    throw exception('You have exceeded the property storage quota. Please remove some properties and try again.')
}
