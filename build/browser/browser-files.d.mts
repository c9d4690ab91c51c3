export function isPackedBrowserHere(): boolean
export function unpackedBrowser(cache?: string): Promise<{ program: string; environment: Record<string, string> }>
