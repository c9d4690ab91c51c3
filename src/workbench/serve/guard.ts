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

/** What a request asks for; null when it cannot be read, as `//` cannot: that is no error of ours, and any web page can send it. */
export function askedFor({ url }: IncomingMessage): URL | null {
  try {
    return new URL(url ?? '/', 'http://localhost')
  } catch {
    return null
  }
}

/** Does the request carry the secret of the address? */
export function hasKey(request: IncomingMessage, key: string): boolean {
  const given = Buffer.from(askedFor(request)?.searchParams.get('key') ?? '')
  const wanted = Buffer.from(key)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** Does it come from our own page? */
export function isOurOrigin({ headers }: IncomingMessage, port: number): boolean {
  return headers.origin === `http://127.0.0.1:${port}` || headers.origin === `http://localhost:${port}`
}
