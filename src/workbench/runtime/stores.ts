/** What executions on one workbench share beside the workbook: properties, cache, locks. */
export class Stores {
  readonly userProperties: Record<string, string>
  readonly scriptProperties: Record<string, string>
  readonly cache = new Map<string, { value: string; until: number }>()
  private readonly holders = new Map<string, number>()
  private waiting: (() => void)[] = []

  constructor(properties: { user?: Record<string, string>; script?: Record<string, string> } = {}) {
    this.userProperties = { ...properties.user }
    this.scriptProperties = { ...properties.script }
  }

  /** Takes a lock for an execution, waiting up to `patience` milliseconds; false when it was not to be had. */
  async take(lock: string, execution: number, patience: number): Promise<boolean> {
    const deadline = Date.now() + patience
    for (;;) {
      const holder = this.holders.get(lock)
      if (holder === undefined || holder === execution) {
        if (patience < 0) return false
        this.holders.set(lock, execution)
        return true
      }
      const left = deadline - Date.now()
      if (left <= 0) return false
      await Promise.race([new Promise<void>((wake) => this.waiting.push(wake)), delay(left)])
    }
  }

  release(lock: string, execution: number): void {
    if (this.holders.get(lock) !== execution) return
    this.holders.delete(lock)
    this.wake()
  }

  /** An execution has ended, or a dialog suspends it: it holds no lock any more. */
  releaseAll(execution: number): void {
    for (const [lock, holder] of this.holders) if (holder === execution) this.holders.delete(lock)
    this.wake()
  }

  holds(lock: string, execution: number): boolean {
    return this.holders.get(lock) === execution
  }

  private wake(): void {
    const { waiting } = this
    this.waiting = []
    for (const resume of waiting) resume()
  }
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
}
