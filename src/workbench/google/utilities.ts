import { askService } from './ask'
import { decodeBase64, encodeBase64, utf8Bytes } from './base64'
import { newBlob } from './blob'
import { digests } from './digests'
import { exception } from './exception'
import { formatDate } from './format-date'
import { formatString } from './format-string'
import { parseCsv } from './parse-csv'
import { parseDate } from './parse-date'
import { makeService } from './service'

/** The longest Utilities.sleep, in milliseconds. */
const longestSleep = 300_000

const bytesOf = (data: string | number[]) => (typeof data === 'string' ? utf8Bytes(data) : data)

/** The global Utilities, as far as scripts here need it. */
export function makeUtilities(): object {
  return makeService('Utilities', {
    formatDate(date: Date, timeZone: string, pattern: string) {
      if (Object.prototype.toString.call(date) !== '[object Date]') {
        throw exception("The parameters don't match the method signature for Utilities.formatDate.")
      }
      return formatDate(date, timeZone, pattern)
    },
    ...digests,
    formatString,
    parseCsv: (text: string, separator?: string) => parseCsv(String(text), separator),
    parseDate,
    jsonStringify: (value: unknown) => JSON.stringify(value),
    jsonParse: (text: string) => JSON.parse(text) as unknown,
    getUuid: () =>
      'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(Math.random() * 16).toString(16)),
    sleep(milliseconds: number) {
      if (milliseconds > longestSleep || milliseconds < 0) throw exception('Invalid argument: milliseconds')
      askService('Utilities.sleep', 'sleep', milliseconds)
    },
    base64Encode: (data: string | number[]) => encodeBase64(bytesOf(data), false),
    base64EncodeWebSafe: (data: string | number[]) => encodeBase64(bytesOf(data), true),
    base64Decode: decode,
    base64DecodeWebSafe: decode,
    newBlob,
  })
}

function decode(text: string): number[] {
  const bytes = decodeBase64(text)
  if (!bytes) throw exception('Could not decode string.')
  return bytes
}
