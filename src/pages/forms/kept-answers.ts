import type { Answer } from './answer-queue'

/**
 * Answers that are not in the tab yet, kept by the browser tab alone: a panel closed by mistake gives them back. They speak of
 * people, so they are gone once they are saved, and with the browser tab; a shared computer keeps none.
 */
export function keptAnswers(storage: () => Storage | null) {
  const name = (round: string) => `suivi.answers.${round}`
  return {
    read(round: string): Answer[] {
      try {
        const read: unknown = JSON.parse(storage()?.getItem(name(round)) ?? '[]')
        return Array.isArray(read) ? (read as Answer[]) : []
      } catch {
        return []
      }
    },
    keep(round: string, answers: Answer[]): void {
      try {
        if (answers.length === 0) storage()?.removeItem(name(round))
        else storage()?.setItem(name(round), JSON.stringify(answers))
      } catch {
        // A browser that keeps nothing: the page warns before it is closed.
      }
    },
  }
}
