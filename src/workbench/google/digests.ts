import { askService } from './ask'
import { utf8Bytes } from './base64'
import { classNameOf } from './class-names'
import { makeEnum } from './make-enum'
import { argumentsRefusal } from './signature'

type Utilities = typeof GoogleAppsScript.Utilities
type Data = string | number[]

const DigestAlgorithm = makeEnum<Utilities['DigestAlgorithm']>('DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
])
const MacAlgorithm = makeEnum<Utilities['MacAlgorithm']>('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
])
const Charset = makeEnum<Utilities['Charset']>('Charset', ['US_ASCII', 'UTF_8'])

const isData = (value: unknown): value is Data =>
  typeof value === 'string' || (Array.isArray(value) && value.every((byte) => typeof byte === 'number'))

/** A text is taken as US_ASCII unless told: what is not in it becomes a question mark. */
function bytesOf(data: Data, charset: unknown): number[] {
  if (typeof data !== 'string') return data
  return charset === Charset.UTF_8
    ? utf8Bytes(data)
    : [...data].map((sign) => (sign < '\x80' ? sign.charCodeAt(0) : 63))
}

function sign(method: string, algorithm: string, args: unknown[]): number[] {
  const [value, key, charset] = args
  if (!isData(value) || !isData(key) || args.length > 3) throw argumentsRefusal(method, args)
  return askService('', 'digest', algorithm.replace('HMAC_', ''), bytesOf(value, charset), bytesOf(key, charset))
}

/** The digests and signatures of Utilities. */
export const digests = {
  DigestAlgorithm,
  MacAlgorithm,
  Charset,
  computeDigest(...args: unknown[]): number[] {
    const [algorithm, value, charset] = args
    const isKnown = classNameOf(algorithm) === 'DigestAlgorithm' && isData(value) && args.length < 4
    if (!isKnown) throw argumentsRefusal('Utilities.computeDigest', args)
    return askService('', 'digest', String(algorithm), bytesOf(value, charset), null)
  },
  computeHmacSignature(...args: unknown[]): number[] {
    const [algorithm, ...rest] = args
    if (classNameOf(algorithm) !== 'MacAlgorithm') throw argumentsRefusal('Utilities.computeHmacSignature', args)
    return sign('Utilities.computeHmacSignature', String(algorithm), rest)
  },
  computeHmacSha256Signature: (...args: unknown[]): number[] =>
    sign('Utilities.computeHmacSha256Signature', 'HMAC_SHA_256', args),
}
