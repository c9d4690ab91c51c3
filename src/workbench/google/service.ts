import { nameObject } from './class-names'
import { unavailableMembers } from './google-class'

/** One of Google's services or plain objects: what is offered, and a sentence for every member that is not. */
export function makeService<Offered extends object>(name: string, offered: Offered): Offered {
  const service = Object.assign(Object.create(unavailableMembers(name)) as Offered, offered)
  Object.defineProperty(service, 'toString', { value: () => name, enumerable: false, configurable: true })
  nameObject(service, name)
  return service
}
