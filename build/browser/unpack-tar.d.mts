export function tarEntries(bytes: Buffer): { name: string; content: Buffer }[]
export function unpackTar(bytes: Buffer, folder: string): void
