/** Makes the language's clock show the workbench's time: `new Date()` and `Date.now()`. `now` gives milliseconds since 1970. */
export function installClock(globalObject: Record<string, unknown>, now: () => number): void {
  const Real = Date
  function Clock(...given: unknown[]): unknown {
    if (!new.target) return new Real(now()).toString()
    return Reflect.construct(Real, given.length === 0 ? [now()] : given, new.target)
  }
  Object.defineProperties(Clock, {
    name: { value: 'Date' },
    length: { value: 7 },
    prototype: { value: Real.prototype, writable: false },
    now: { value: now, writable: true, configurable: true },
    parse: { value: Real.parse, writable: true, configurable: true },
    UTC: { value: Real.UTC, writable: true, configurable: true },
  })
  Object.defineProperty(Real.prototype, 'constructor', { value: Clock, writable: true, configurable: true })
  Object.defineProperty(globalObject, 'Date', { value: Clock, writable: true, configurable: true })
}
