export function makeSafe(script: string): string
export function findForbidden(text: string): string | null
