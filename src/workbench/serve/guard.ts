import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** A secret that stands in the address of the page. */
export function makeKey(): string {
  return randomBytes(24).toString('base64url')
}

/** Was the request made to this very port by a name of this machine? Another name that leads here is a trick. */
export function isOurHost({ headers }: IncomingMessage, port: number): boolean {
  return headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`
}

/** Does the request carry the secret of the address? */
export function hasKey({ url }: IncomingMessage, key: string): boolean {
  const given = Buffer.from(new URL(url ?? '/', 'http://localhost').searchParams.get('key') ?? '')
  const wanted = Buffer.from(key)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** Does it come from our own page? */
export function isOurOrigin({ headers }: IncomingMessage, port: number): boolean {
  return headers.origin === `http://127.0.0.1:${port}` || headers.origin === `http://localhost:${port}`
}
