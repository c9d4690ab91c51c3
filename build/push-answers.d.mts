export const withoutScript: string
export function isPushed(text: string): boolean
export function explainAnswer(text: string): string
