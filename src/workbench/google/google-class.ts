import { nameObject } from './class-names'
import { exception } from './exception'
import { type Forms, signatureRefusal, takesArguments } from './signature'

type Method = (this: object, ...args: unknown[]) => unknown
type Topic = abstract new (...args: never[]) => object

/** The end of a prototype chain: a member that is not there throws, instead of passing in silence. */
export function unavailableMembers(className: string): object {
  return new Proxy(Object.prototype, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key)
      if (key === 'then' || key === 'toJSON') return undefined
      throw new Error(`${className}.${key} is not in the workbench`)
    },
    getPrototypeOf: () => null,
  })
}

/**
 * One of Google's classes: its objects, and what each of them stands for. The state stays outside the object, because a script must not see it.
 * Declared in `classes.ts`, given its methods by the file of the same name, so that the classes can make each other's objects.
 */
export class GoogleClass<Google extends object, State> {
  private readonly states = new WeakMap<object, State>()
  private prototype: object | null = null

  constructor(readonly name: string) {}

  /** Gives the class its methods, topic by topic, with the arguments each one takes. */
  define(topics: Topic[], forms: Forms<Google>): void {
    const prototype = Object.create(unavailableMembers(this.name)) as object
    for (const topic of topics) {
      for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(topic.prototype))) {
        if (name === 'constructor') continue
        const form = (forms as Record<string, string[] | undefined>)[name]
        const value = form ? this.checked(name, form, property.value as Method) : property.value
        Object.defineProperty(prototype, name, { ...property, value })
      }
    }
    Object.defineProperty(prototype, 'toString', { value: () => this.name })
    this.prototype = prototype
  }

  make(state: State): Google {
    if (!this.prototype) throw new Error(`${this.name} is not in the workbench`)
    const made = Object.create(this.prototype) as Google
    this.states.set(made, state)
    nameObject(made, this.name)
    return made
  }

  has(value: unknown): value is Google {
    return typeof value === 'object' && value !== null && this.states.has(value)
  }

  stateOf(object: Google): State {
    const state = this.states.get(object)
    if (state === undefined) throw exception(`Object is not of type ${this.name}.`)
    return state
  }

  private checked(name: string, form: string[], method: Method): Method {
    const className = this.name
    return function (...args) {
      if (!takesArguments(form, args)) throw signatureRefusal(`${className}.${name}`, args)
      return method.apply(this, args)
    }
  }
}
