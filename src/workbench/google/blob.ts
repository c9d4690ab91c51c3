import { utf8Bytes, utf8Text } from './base64'
import { makeService } from './service'

type Blob = Pick<
  GoogleAppsScript.Base.Blob,
  | 'getBytes'
  | 'getDataAsString'
  | 'getContentType'
  | 'getName'
  | 'setName'
  | 'setContentType'
  | 'setDataFromString'
  | 'setBytes'
>

/** A blob: bytes with a name and a type. */
export function newBlob(data: string | number[], contentType: string | null = null, name: string | null = null): Blob {
  let bytes = typeof data === 'string' ? utf8Bytes(data) : [...data]
  let type = contentType ?? (typeof data === 'string' ? 'text/plain' : null)
  let title = name
  const blob: Blob = makeService('Blob', {
    getBytes: () => bytes.map((byte) => ((byte & 255) > 127 ? (byte & 255) - 256 : byte & 255)),
    getDataAsString: () => utf8Text(bytes),
    getContentType: () => type as string,
    getName: () => title as string,
    setName(given: string) {
      title = given
      return blob as GoogleAppsScript.Base.Blob
    },
    setContentType(given: string | null) {
      type = given
      return blob as GoogleAppsScript.Base.Blob
    },
    setDataFromString(text: string) {
      bytes = utf8Bytes(text)
      return blob as GoogleAppsScript.Base.Blob
    },
    setBytes(given: number[]) {
      bytes = [...given]
      return blob as GoogleAppsScript.Base.Blob
    },
  })
  return blob
}
