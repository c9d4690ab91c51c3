import { createHash, createHmac } from 'node:crypto'

const names: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
}

/** The digest of bytes by Google's name of an algorithm, with a key when one is given. Bytes come and go signed, as Java's. */
export function digest(algorithm: string, bytes: number[], key: number[] | null): number[] {
  const name = names[algorithm]
  if (!name) throw new Error(`The workbench has no digest ${algorithm}`)
  const hash = key ? createHmac(name, Uint8Array.from(key)) : createHash(name)
  return [...Int8Array.from(hash.update(Uint8Array.from(bytes)).digest())]
}
