import { askService } from './ask'
import { newBlob } from './blob'
import { exception } from './exception'
import { makeService } from './service'

type Parameters = Record<string, unknown>

/** What stands in for the answer of the network. */
interface Reply {
  code: number
  text: string
  headers: Record<string, string>
}

/** The global UrlFetchApp: says what would have been asked, and answers what the host was told to, else 200 and `{}`. */
export function makeUrlFetchApp(): object {
  return makeService('UrlFetchApp', {
    fetch: (url: string, params: Parameters = {}) => fetchOne(url, params),
    fetchAll: (requests: (string | (Parameters & { url: string }))[]) =>
      requests.map((request) => (typeof request === 'string' ? fetchOne(request, {}) : fetchOne(request.url, request))),
    getRequest: (url: string, params: Parameters = {}) => requestOf(url, params),
  })
}

function fetchOne(url: string, params: Parameters): object {
  const request = requestOf(url, params)
  const reply = askService<Reply>('UrlFetchApp.fetch', 'fetch', request)
  if (reply.code >= 400 && params['muteHttpExceptions'] !== true) {
    throw exception(
      `Request failed for ${url} returned code ${reply.code}. Truncated server response: ${reply.text.slice(0, 100)} (use muteHttpExceptions option to examine full response)`,
    )
  }
  return makeService('HTTPResponse', {
    getResponseCode: () => reply.code,
    getContentText: () => reply.text,
    getContent: () => newBlob(reply.text).getBytes(),
    getBlob: () => newBlob(reply.text, reply.headers['Content-Type'] ?? null),
    getHeaders: () => reply.headers,
    getAllHeaders: () => reply.headers,
  })
}

function requestOf(url: string, params: Parameters): Parameters {
  if (!/^https?:\/\/[^/]/i.test(String(url))) throw exception(`Invalid argument: ${url}`)
  const { method, headers, payload, contentType } = params
  return {
    url: String(url),
    method: String(method ?? 'get').toLowerCase(),
    ...(headers ? { headers } : {}),
    ...(contentType ? { contentType } : {}),
    ...(payload === undefined ? {} : { payload: typeof payload === 'string' ? payload : { ...(payload as object) } }),
  }
}
