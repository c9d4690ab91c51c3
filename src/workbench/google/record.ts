import { askService } from './ask'

/** Says what would have been sent or made outside the workbook; nothing leaves the machine. `method` is Google's name, such as `MailApp.sendEmail`. */
export function record(method: string, what: Record<string, unknown>): void {
  askService(method, 'record', method, what)
}

/** An id for something that was only recorded. */
export function recordedId(kind: string, number: number): string {
  return `recorded-${kind}-${number}`
}
