import { exception } from './exception'
import { makeService } from './service'

/** One of Google's iterators over a list. */
export function iteratorOver(name: 'FileIterator' | 'FolderIterator', list: object[]): object {
  let place = 0
  return makeService(name, {
    hasNext: () => place < list.length,
    next() {
      const each = list[place++]
      if (!each) throw exception('Cannot retrieve the next object: iterator has reached the end.')
      return each
    },
  })
}
